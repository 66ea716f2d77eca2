// Generated from schemas/ by scripts/generate.mjs. Do not edit.
// @ts-nocheck
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
var require_fast_deep_equal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));
var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));
const refusal = validate211;
const schema418 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:meville:schema:refusal",
	"title": "RefusalClaims",
	"description": "A signed no, to a request or to an award.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"vrm",
		"iss",
		"aud",
		"jti",
		"iat",
		"reason"
	],
	"properties": {
		"vrm": { "$ref": "urn:meville:schema:common#/$defs/version" },
		"iss": { "$ref": "urn:meville:schema:common#/$defs/vendorId" },
		"aud": { "$ref": "urn:meville:schema:common#/$defs/customerId" },
		"jti": { "$ref": "urn:meville:schema:common#/$defs/jti" },
		"iat": { "$ref": "urn:meville:schema:common#/$defs/time" },
		"request": { "$ref": "urn:meville:schema:common#/$defs/digest" },
		"award": { "$ref": "urn:meville:schema:common#/$defs/digest" },
		"reason": {
			"enum": [
				"no-match",
				"not-served",
				"sold",
				"expired",
				"terms",
				"stamp-wanted",
				"busy",
				"offer-unknown",
				"withdrawn"
			],
			"description": "Why there is no offer, or no sale."
		},
		"retryAfter": {
			"type": "integer",
			"minimum": 0,
			"maximum": 7776e3,
			"description": "Seconds."
		},
		"changes": {
			"type": "array",
			"minItems": 1,
			"maxItems": 68,
			"uniqueItems": true,
			"items": { "oneOf": [{
				"type": "object",
				"additionalProperties": false,
				"required": ["requirement"],
				"properties": { "requirement": {
					"type": "integer",
					"minimum": 0,
					"maximum": 63,
					"description": "Its index in the request."
				} }
			}, {
				"type": "object",
				"additionalProperties": false,
				"required": ["demand"],
				"properties": { "demand": {
					"enum": [
						"category",
						"areaServed",
						"priceCurrency",
						"eligibleQuantity"
					],
					"description": "A member of the demand."
				} }
			}] },
			"description": "What of the request stands in the way. With no-match, any one of them alone would have brought an offer."
		}
	},
	"oneOf": [{ "required": ["request"] }, {
		"required": ["award"],
		"not": { "required": ["changes"] }
	}]
};
const func2 = Object.prototype.hasOwnProperty;
const func1 = require_ucs2length().default;
const func0 = require_equal().default;
const pattern4 = /* @__PURE__ */ new RegExp("^(https?://[^\\s/?#@\\\\]{1,260}|urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$", "u");
const pattern8 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{21}[AQgw]$", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$", "u");
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate211.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.request === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "request" },
				message: "must have required property 'request'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	const _errs4 = errors;
	const _errs5 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.changes === void 0 && "changes") {
			const err1 = {};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (_errs5 === errors) {
		const err2 = {
			instancePath,
			schemaPath: "#/oneOf/1/not",
			keyword: "not",
			params: {},
			message: "must NOT be valid"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs4;
		if (vErrors !== null) {
			if (_errs4) vErrors.length = _errs4;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.award === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "award" },
				message: "must have required property 'award'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
	}
	if (!valid0) {
		const err4 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.vrm === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vrm" },
				message: "must have required property 'vrm'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.iss === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "iss" },
				message: "must have required property 'iss'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.aud === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "aud" },
				message: "must have required property 'aud'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.jti === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "jti" },
				message: "must have required property 'jti'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.iat === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "iat" },
				message: "must have required property 'iat'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.reason === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema418.properties, key0)) {
			const err11 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.vrm !== void 0) {
			let data0 = data.vrm;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err12 = {
					instancePath: instancePath + "/vrm",
					schemaPath: "urn:meville:schema:common#/$defs/version/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (1 !== data0) {
				const err13 = {
					instancePath: instancePath + "/vrm",
					schemaPath: "urn:meville:schema:common#/$defs/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.iss !== void 0) {
			let data1 = data.iss;
			if (typeof data1 === "string") {
				if (func1(data1) > 280) {
					const err14 = {
						instancePath: instancePath + "/iss",
						schemaPath: "urn:meville:schema:common#/$defs/vendorId/maxLength",
						keyword: "maxLength",
						params: { limit: 280 },
						message: "must NOT have more than 280 characters"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (!pattern4.test(data1)) {
					const err15 = {
						instancePath: instancePath + "/iss",
						schemaPath: "urn:meville:schema:common#/$defs/vendorId/pattern",
						keyword: "pattern",
						params: { pattern: "^(https?://[^\\s/?#@\\\\]{1,260}|urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$" },
						message: "must match pattern \"^(https?://[^\\s/?#@\\\\]{1,260}|urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$\""
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/iss",
					schemaPath: "urn:meville:schema:common#/$defs/vendorId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.aud !== void 0) {
			let data2 = data.aud;
			if (typeof data2 === "string") {
				if (!pattern5.test(data2)) {
					const err17 = {
						instancePath: instancePath + "/aud",
						schemaPath: "urn:meville:schema:common#/$defs/customerId/pattern",
						keyword: "pattern",
						params: { pattern: "^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
						message: "must match pattern \"^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/aud",
					schemaPath: "urn:meville:schema:common#/$defs/customerId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.jti !== void 0) {
			let data3 = data.jti;
			if (typeof data3 === "string") {
				if (!pattern8.test(data3)) {
					const err19 = {
						instancePath: instancePath + "/jti",
						schemaPath: "urn:meville:schema:common#/$defs/jti/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]{21}[AQgw]$" },
						message: "must match pattern \"^[A-Za-z0-9_-]{21}[AQgw]$\""
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/jti",
					schemaPath: "urn:meville:schema:common#/$defs/jti/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.iat !== void 0) {
			let data4 = data.iat;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err21 = {
					instancePath: instancePath + "/iat",
					schemaPath: "urn:meville:schema:common#/$defs/time/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 253402300799 || isNaN(data4)) {
					const err22 = {
						instancePath: instancePath + "/iat",
						schemaPath: "urn:meville:schema:common#/$defs/time/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 253402300799
						},
						message: "must be <= 253402300799"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err23 = {
						instancePath: instancePath + "/iat",
						schemaPath: "urn:meville:schema:common#/$defs/time/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
		}
		if (data.request !== void 0) {
			let data5 = data.request;
			if (typeof data5 === "string") {
				if (!pattern9.test(data5)) {
					const err24 = {
						instancePath: instancePath + "/request",
						schemaPath: "urn:meville:schema:common#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
						message: "must match pattern \"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/request",
					schemaPath: "urn:meville:schema:common#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.award !== void 0) {
			let data6 = data.award;
			if (typeof data6 === "string") {
				if (!pattern9.test(data6)) {
					const err26 = {
						instancePath: instancePath + "/award",
						schemaPath: "urn:meville:schema:common#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
						message: "must match pattern \"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/award",
					schemaPath: "urn:meville:schema:common#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data7 = data.reason;
			if (!(data7 === "no-match" || data7 === "not-served" || data7 === "sold" || data7 === "expired" || data7 === "terms" || data7 === "stamp-wanted" || data7 === "busy" || data7 === "offer-unknown" || data7 === "withdrawn")) {
				const err28 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/enum",
					keyword: "enum",
					params: { allowedValues: schema418.properties.reason.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.retryAfter !== void 0) {
			let data8 = data.retryAfter;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err29 = {
					instancePath: instancePath + "/retryAfter",
					schemaPath: "#/properties/retryAfter/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 > 7776e3 || isNaN(data8)) {
					const err30 = {
						instancePath: instancePath + "/retryAfter",
						schemaPath: "#/properties/retryAfter/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 7776e3
						},
						message: "must be <= 7776000"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data8 < 0 || isNaN(data8)) {
					const err31 = {
						instancePath: instancePath + "/retryAfter",
						schemaPath: "#/properties/retryAfter/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			}
		}
		if (data.changes !== void 0) {
			let data9 = data.changes;
			if (Array.isArray(data9)) {
				if (data9.length > 68) {
					const err32 = {
						instancePath: instancePath + "/changes",
						schemaPath: "#/properties/changes/maxItems",
						keyword: "maxItems",
						params: { limit: 68 },
						message: "must NOT have more than 68 items"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data9.length < 1) {
					const err33 = {
						instancePath: instancePath + "/changes",
						schemaPath: "#/properties/changes/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data10 = data9[i0];
					const _errs34 = errors;
					let valid12 = false;
					let passing1 = null;
					const _errs35 = errors;
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.requirement === void 0) {
							const err34 = {
								instancePath: instancePath + "/changes/" + i0,
								schemaPath: "#/properties/changes/items/oneOf/0/required",
								keyword: "required",
								params: { missingProperty: "requirement" },
								message: "must have required property 'requirement'"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						for (const key1 in data10) if (!(key1 === "requirement")) {
							const err35 = {
								instancePath: instancePath + "/changes/" + i0,
								schemaPath: "#/properties/changes/items/oneOf/0/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						if (data10.requirement !== void 0) {
							let data11 = data10.requirement;
							if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
								const err36 = {
									instancePath: instancePath + "/changes/" + i0 + "/requirement",
									schemaPath: "#/properties/changes/items/oneOf/0/properties/requirement/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
							if (typeof data11 == "number" && isFinite(data11)) {
								if (data11 > 63 || isNaN(data11)) {
									const err37 = {
										instancePath: instancePath + "/changes/" + i0 + "/requirement",
										schemaPath: "#/properties/changes/items/oneOf/0/properties/requirement/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 63
										},
										message: "must be <= 63"
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
								if (data11 < 0 || isNaN(data11)) {
									const err38 = {
										instancePath: instancePath + "/changes/" + i0 + "/requirement",
										schemaPath: "#/properties/changes/items/oneOf/0/properties/requirement/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
							}
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/changes/" + i0,
							schemaPath: "#/properties/changes/items/oneOf/0/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
					var _valid1 = _errs35 === errors;
					if (_valid1) {
						valid12 = true;
						passing1 = 0;
						var props0 = true;
					}
					const _errs40 = errors;
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.demand === void 0) {
							const err40 = {
								instancePath: instancePath + "/changes/" + i0,
								schemaPath: "#/properties/changes/items/oneOf/1/required",
								keyword: "required",
								params: { missingProperty: "demand" },
								message: "must have required property 'demand'"
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
						for (const key2 in data10) if (!(key2 === "demand")) {
							const err41 = {
								instancePath: instancePath + "/changes/" + i0,
								schemaPath: "#/properties/changes/items/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						if (data10.demand !== void 0) {
							let data12 = data10.demand;
							if (!(data12 === "category" || data12 === "areaServed" || data12 === "priceCurrency" || data12 === "eligibleQuantity")) {
								const err42 = {
									instancePath: instancePath + "/changes/" + i0 + "/demand",
									schemaPath: "#/properties/changes/items/oneOf/1/properties/demand/enum",
									keyword: "enum",
									params: { allowedValues: schema418.properties.changes.items.oneOf[1].properties.demand.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
					} else {
						const err43 = {
							instancePath: instancePath + "/changes/" + i0,
							schemaPath: "#/properties/changes/items/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
					var _valid1 = _errs40 === errors;
					if (_valid1 && valid12) {
						valid12 = false;
						passing1 = [passing1, 1];
					} else if (_valid1) {
						valid12 = true;
						passing1 = 1;
						if (props0 !== true) props0 = true;
					}
					if (!valid12) {
						const err44 = {
							instancePath: instancePath + "/changes/" + i0,
							schemaPath: "#/properties/changes/items/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing1 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					} else {
						errors = _errs34;
						if (vErrors !== null) {
							if (_errs34) vErrors.length = _errs34;
							else vErrors = null;
						}
					}
				}
				let i1 = data9.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data9[i1], data9[j0])) {
						const err45 = {
							instancePath: instancePath + "/changes",
							schemaPath: "#/properties/changes/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
						break outer0;
					}
				}
			} else {
				const err46 = {
					instancePath: instancePath + "/changes",
					schemaPath: "#/properties/changes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
	} else {
		const err47 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err47];
		else vErrors.push(err47);
		errors++;
	}
	validate211.errors = vErrors;
	return errors === 0;
}
validate211.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { refusal };
