// Generated from schemas/ by scripts/generate.mjs. Do not edit.
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
const award = validate20;
const pattern4 = /* @__PURE__ */ new RegExp("^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^(https?://[^\\s/?#@\\\\]{1,260}|urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$", "u");
const pattern6 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{21}[AQgw]$", "u");
const pattern7 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$", "u");
const pattern8 = /* @__PURE__ */ new RegExp("^\\.*$", "u");
const func1 = require_ucs2length().default;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.vrm === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vrm" },
				message: "must have required property 'vrm'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.iss === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "iss" },
				message: "must have required property 'iss'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.aud === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "aud" },
				message: "must have required property 'aud'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.jti === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "jti" },
				message: "must have required property 'jti'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.iat === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "iat" },
				message: "must have required property 'iat'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.exp === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "exp" },
				message: "must have required property 'exp'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.offer === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "offer" },
				message: "must have required property 'offer'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.pad === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pad" },
				message: "must have required property 'pad'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "vrm" || key0 === "iss" || key0 === "aud" || key0 === "jti" || key0 === "iat" || key0 === "exp" || key0 === "offer" || key0 === "pad")) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.vrm !== void 0) {
			let data0 = data.vrm;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err9 = {
					instancePath: instancePath + "/vrm",
					schemaPath: "urn:meville:schema:common#/$defs/version/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (1 !== data0) {
				const err10 = {
					instancePath: instancePath + "/vrm",
					schemaPath: "urn:meville:schema:common#/$defs/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.iss !== void 0) {
			let data1 = data.iss;
			if (typeof data1 === "string") {
				if (!pattern4.test(data1)) {
					const err11 = {
						instancePath: instancePath + "/iss",
						schemaPath: "urn:meville:schema:common#/$defs/customerId/pattern",
						keyword: "pattern",
						params: { pattern: "^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
						message: "must match pattern \"^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/iss",
					schemaPath: "urn:meville:schema:common#/$defs/customerId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.aud !== void 0) {
			let data2 = data.aud;
			if (typeof data2 === "string") {
				if (func1(data2) > 280) {
					const err13 = {
						instancePath: instancePath + "/aud",
						schemaPath: "urn:meville:schema:common#/$defs/vendorId/maxLength",
						keyword: "maxLength",
						params: { limit: 280 },
						message: "must NOT have more than 280 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (!pattern5.test(data2)) {
					const err14 = {
						instancePath: instancePath + "/aud",
						schemaPath: "urn:meville:schema:common#/$defs/vendorId/pattern",
						keyword: "pattern",
						params: { pattern: "^(https?://[^\\s/?#@\\\\]{1,260}|urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$" },
						message: "must match pattern \"^(https?://[^\\s/?#@\\\\]{1,260}|urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$\""
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/aud",
					schemaPath: "urn:meville:schema:common#/$defs/vendorId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.jti !== void 0) {
			let data3 = data.jti;
			if (typeof data3 === "string") {
				if (!pattern6.test(data3)) {
					const err16 = {
						instancePath: instancePath + "/jti",
						schemaPath: "urn:meville:schema:common#/$defs/jti/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]{21}[AQgw]$" },
						message: "must match pattern \"^[A-Za-z0-9_-]{21}[AQgw]$\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/jti",
					schemaPath: "urn:meville:schema:common#/$defs/jti/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.iat !== void 0) {
			let data4 = data.iat;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err18 = {
					instancePath: instancePath + "/iat",
					schemaPath: "urn:meville:schema:common#/$defs/hour/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 253402297200 || isNaN(data4)) {
					const err19 = {
						instancePath: instancePath + "/iat",
						schemaPath: "urn:meville:schema:common#/$defs/hour/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 253402297200
						},
						message: "must be <= 253402297200"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err20 = {
						instancePath: instancePath + "/iat",
						schemaPath: "urn:meville:schema:common#/$defs/hour/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				let res0;
				if (res0 = data4 / 3600, res0 !== parseInt(res0)) {
					const err21 = {
						instancePath: instancePath + "/iat",
						schemaPath: "urn:meville:schema:common#/$defs/hour/multipleOf",
						keyword: "multipleOf",
						params: { multipleOf: 3600 },
						message: "must be multiple of 3600"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
		}
		if (data.exp !== void 0) {
			let data5 = data.exp;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err22 = {
					instancePath: instancePath + "/exp",
					schemaPath: "urn:meville:schema:common#/$defs/hour/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 253402297200 || isNaN(data5)) {
					const err23 = {
						instancePath: instancePath + "/exp",
						schemaPath: "urn:meville:schema:common#/$defs/hour/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 253402297200
						},
						message: "must be <= 253402297200"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data5 < 0 || isNaN(data5)) {
					const err24 = {
						instancePath: instancePath + "/exp",
						schemaPath: "urn:meville:schema:common#/$defs/hour/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				let res1;
				if (res1 = data5 / 3600, res1 !== parseInt(res1)) {
					const err25 = {
						instancePath: instancePath + "/exp",
						schemaPath: "urn:meville:schema:common#/$defs/hour/multipleOf",
						keyword: "multipleOf",
						params: { multipleOf: 3600 },
						message: "must be multiple of 3600"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
		}
		if (data.offer !== void 0) {
			let data6 = data.offer;
			if (typeof data6 === "string") {
				if (!pattern7.test(data6)) {
					const err26 = {
						instancePath: instancePath + "/offer",
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
					instancePath: instancePath + "/offer",
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
		if (data.pad !== void 0) {
			let data7 = data.pad;
			if (typeof data7 === "string") {
				if (func1(data7) > 24576) {
					const err28 = {
						instancePath: instancePath + "/pad",
						schemaPath: "urn:meville:schema:common#/$defs/pad/maxLength",
						keyword: "maxLength",
						params: { limit: 24576 },
						message: "must NOT have more than 24576 characters"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (!pattern8.test(data7)) {
					const err29 = {
						instancePath: instancePath + "/pad",
						schemaPath: "urn:meville:schema:common#/$defs/pad/pattern",
						keyword: "pattern",
						params: { pattern: "^\\.*$" },
						message: "must match pattern \"^\\.*$\""
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/pad",
					schemaPath: "urn:meville:schema:common#/$defs/pad/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const cliRank = validate22;
const schema47 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"vendor",
		"offer",
		"reasons"
	],
	"properties": {
		"vendor": {
			"type": "string",
			"minLength": 1
		},
		"offer": {
			"type": "string",
			"minLength": 1,
			"description": "The identity of a signed offer; the id of a plain one."
		},
		"unsigned": {
			"const": true,
			"description": "There when the offer came from a plain file, which nobody signed."
		},
		"reasons": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"property",
					"rule",
					"value",
					"text"
				],
				"properties": {
					"property": {
						"type": "string",
						"minLength": 1
					},
					"rule": {
						"type": "string",
						"minLength": 1,
						"description": "As a preferences file says it: min: 2006-09-01."
					},
					"value": {
						"type": ["string", "null"],
						"description": "Canonical text; null when it is missing."
					},
					"text": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			"minItems": 1
		}
	}
};
const schema48 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"vendor",
		"offer",
		"code"
	],
	"properties": {
		"vendor": {
			"type": "string",
			"minLength": 1
		},
		"offer": {
			"type": ["string", "null"],
			"description": "Null when what came is too broken to have an identity."
		},
		"code": {
			"type": "string",
			"minLength": 1
		}
	}
};
const schema45 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"name",
		"value",
		"utility",
		"points"
	],
	"properties": {
		"name": {
			"type": "string",
			"minLength": 1
		},
		"value": {
			"type": ["string", "null"],
			"description": "Canonical text in the unit the offer used; null when it is missing."
		},
		"missing": {
			"type": "string",
			"minLength": 1,
			"description": "Why the value is missing; there exactly when it is."
		},
		"utility": {
			"type": "number",
			"minimum": 0,
			"maximum": 1
		},
		"points": {
			"type": "number",
			"minimum": 0,
			"maximum": 100,
			"description": "What the criterion adds to the score."
		}
	}
};
const pattern9 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate24.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.amount === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "amount" },
				message: "must have required property 'amount'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.currency === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "currency" },
				message: "must have required property 'currency'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "amount" || key0 === "currency")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.amount !== void 0) {
			let data0 = data.amount;
			if (typeof data0 === "string") {
				if (!pattern9.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/amount",
						schemaPath: "#/properties/amount/pattern",
						keyword: "pattern",
						params: { pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$" },
						message: "must match pattern \"^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/amount",
					schemaPath: "#/properties/amount/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.currency !== void 0) {
			let data1 = data.currency;
			if (typeof data1 === "string") {
				if (!pattern10.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/currency",
						schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z]{3}$" },
						message: "must match pattern \"^[A-Z]{3}$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/currency",
					schemaPath: "urn:meville:schema:common#/$defs/currency/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
validate24.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate23.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rank === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rank" },
				message: "must have required property 'rank'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.score === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "score" },
				message: "must have required property 'score'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.upTo === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "upTo" },
				message: "must have required property 'upTo'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.vendor === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vendor" },
				message: "must have required property 'vendor'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.offer === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "offer" },
				message: "must have required property 'offer'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.total === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "total" },
				message: "must have required property 'total'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.criteria === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "criteria" },
				message: "must have required property 'criteria'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "rank" || key0 === "score" || key0 === "upTo" || key0 === "vendor" || key0 === "offer" || key0 === "unsigned" || key0 === "total" || key0 === "criteria")) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.rank !== void 0) {
			let data0 = data.rank;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err8 = {
					instancePath: instancePath + "/rank",
					schemaPath: "#/properties/rank/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err9 = {
						instancePath: instancePath + "/rank",
						schemaPath: "#/properties/rank/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.score !== void 0) {
			let data1 = data.score;
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 100 || isNaN(data1)) {
					const err10 = {
						instancePath: instancePath + "/score",
						schemaPath: "#/properties/score/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err11 = {
						instancePath: instancePath + "/score",
						schemaPath: "#/properties/score/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/score",
					schemaPath: "#/properties/score/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.upTo !== void 0) {
			let data2 = data.upTo;
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 100 || isNaN(data2)) {
					const err13 = {
						instancePath: instancePath + "/upTo",
						schemaPath: "#/properties/upTo/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err14 = {
						instancePath: instancePath + "/upTo",
						schemaPath: "#/properties/upTo/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/upTo",
					schemaPath: "#/properties/upTo/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.vendor !== void 0) {
			let data3 = data.vendor;
			if (typeof data3 === "string") {
				if (func1(data3) < 1) {
					const err16 = {
						instancePath: instancePath + "/vendor",
						schemaPath: "#/properties/vendor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/vendor",
					schemaPath: "#/properties/vendor/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.offer !== void 0) {
			let data4 = data.offer;
			if (typeof data4 === "string") {
				if (func1(data4) < 1) {
					const err18 = {
						instancePath: instancePath + "/offer",
						schemaPath: "#/properties/offer/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/offer",
					schemaPath: "#/properties/offer/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.unsigned !== void 0) {
			if (true !== data.unsigned) {
				const err20 = {
					instancePath: instancePath + "/unsigned",
					schemaPath: "#/properties/unsigned/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.total !== void 0) {
			let data6 = data.total;
			const _errs14 = errors;
			let valid1 = false;
			let passing0 = null;
			const _errs15 = errors;
			if (!validate24(data6, {
				instancePath: instancePath + "/total",
				parentData: data,
				parentDataProperty: "total",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs15 === errors;
			if (_valid0) {
				valid1 = true;
				passing0 = 0;
			}
			const _errs16 = errors;
			if (data6 !== null) {
				const err21 = {
					instancePath: instancePath + "/total",
					schemaPath: "#/properties/total/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			var _valid0 = _errs16 === errors;
			if (_valid0 && valid1) {
				valid1 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid1 = true;
				passing0 = 1;
			}
			if (!valid1) {
				const err22 = {
					instancePath: instancePath + "/total",
					schemaPath: "#/properties/total/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			} else {
				errors = _errs14;
				if (vErrors !== null) {
					if (_errs14) vErrors.length = _errs14;
					else vErrors = null;
				}
			}
		}
		if (data.criteria !== void 0) {
			let data7 = data.criteria;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data8 = data7[i0];
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (data8.name === void 0) {
							const err23 = {
								instancePath: instancePath + "/criteria/" + i0,
								schemaPath: "#/$defs/criterionResult/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data8.value === void 0) {
							const err24 = {
								instancePath: instancePath + "/criteria/" + i0,
								schemaPath: "#/$defs/criterionResult/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data8.utility === void 0) {
							const err25 = {
								instancePath: instancePath + "/criteria/" + i0,
								schemaPath: "#/$defs/criterionResult/required",
								keyword: "required",
								params: { missingProperty: "utility" },
								message: "must have required property 'utility'"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data8.points === void 0) {
							const err26 = {
								instancePath: instancePath + "/criteria/" + i0,
								schemaPath: "#/$defs/criterionResult/required",
								keyword: "required",
								params: { missingProperty: "points" },
								message: "must have required property 'points'"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						for (const key1 in data8) if (!(key1 === "name" || key1 === "value" || key1 === "missing" || key1 === "utility" || key1 === "points")) {
							const err27 = {
								instancePath: instancePath + "/criteria/" + i0,
								schemaPath: "#/$defs/criterionResult/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data8.name !== void 0) {
							let data9 = data8.name;
							if (typeof data9 === "string") {
								if (func1(data9) < 1) {
									const err28 = {
										instancePath: instancePath + "/criteria/" + i0 + "/name",
										schemaPath: "#/$defs/criterionResult/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/criteria/" + i0 + "/name",
									schemaPath: "#/$defs/criterionResult/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
						if (data8.value !== void 0) {
							let data10 = data8.value;
							if (typeof data10 !== "string" && data10 !== null) {
								const err30 = {
									instancePath: instancePath + "/criteria/" + i0 + "/value",
									schemaPath: "#/$defs/criterionResult/properties/value/type",
									keyword: "type",
									params: { type: schema45.properties.value.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
						if (data8.missing !== void 0) {
							let data11 = data8.missing;
							if (typeof data11 === "string") {
								if (func1(data11) < 1) {
									const err31 = {
										instancePath: instancePath + "/criteria/" + i0 + "/missing",
										schemaPath: "#/$defs/criterionResult/properties/missing/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
							} else {
								const err32 = {
									instancePath: instancePath + "/criteria/" + i0 + "/missing",
									schemaPath: "#/$defs/criterionResult/properties/missing/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
						if (data8.utility !== void 0) {
							let data12 = data8.utility;
							if (typeof data12 == "number" && isFinite(data12)) {
								if (data12 > 1 || isNaN(data12)) {
									const err33 = {
										instancePath: instancePath + "/criteria/" + i0 + "/utility",
										schemaPath: "#/$defs/criterionResult/properties/utility/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1
										},
										message: "must be <= 1"
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
								if (data12 < 0 || isNaN(data12)) {
									const err34 = {
										instancePath: instancePath + "/criteria/" + i0 + "/utility",
										schemaPath: "#/$defs/criterionResult/properties/utility/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
								}
							} else {
								const err35 = {
									instancePath: instancePath + "/criteria/" + i0 + "/utility",
									schemaPath: "#/$defs/criterionResult/properties/utility/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
						if (data8.points !== void 0) {
							let data13 = data8.points;
							if (typeof data13 == "number" && isFinite(data13)) {
								if (data13 > 100 || isNaN(data13)) {
									const err36 = {
										instancePath: instancePath + "/criteria/" + i0 + "/points",
										schemaPath: "#/$defs/criterionResult/properties/points/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
								if (data13 < 0 || isNaN(data13)) {
									const err37 = {
										instancePath: instancePath + "/criteria/" + i0 + "/points",
										schemaPath: "#/$defs/criterionResult/properties/points/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/criteria/" + i0 + "/points",
									schemaPath: "#/$defs/criterionResult/properties/points/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/criteria/" + i0,
							schemaPath: "#/$defs/criterionResult/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/criteria",
					schemaPath: "#/properties/criteria/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
	} else {
		const err41 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err41];
		else vErrors.push(err41);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
validate23.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.ranking === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ranking" },
				message: "must have required property 'ranking'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.ask === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ask" },
				message: "must have required property 'ask'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.rejected === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rejected" },
				message: "must have required property 'rejected'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.invalid === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "invalid" },
				message: "must have required property 'invalid'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "ranking" || key0 === "ask" || key0 === "rejected" || key0 === "invalid")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.ranking !== void 0) {
			let data0 = data.ranking;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate23(data0[i0], {
					instancePath: instancePath + "/ranking/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/ranking",
					schemaPath: "#/properties/ranking/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.ask !== void 0) {
			let data2 = data.ask;
			if (Array.isArray(data2)) {
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data3 = data2[i1];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.vendor === void 0) {
							const err6 = {
								instancePath: instancePath + "/ask/" + i1,
								schemaPath: "#/$defs/asked/required",
								keyword: "required",
								params: { missingProperty: "vendor" },
								message: "must have required property 'vendor'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.offer === void 0) {
							const err7 = {
								instancePath: instancePath + "/ask/" + i1,
								schemaPath: "#/$defs/asked/required",
								keyword: "required",
								params: { missingProperty: "offer" },
								message: "must have required property 'offer'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data3.score === void 0) {
							const err8 = {
								instancePath: instancePath + "/ask/" + i1,
								schemaPath: "#/$defs/asked/required",
								keyword: "required",
								params: { missingProperty: "score" },
								message: "must have required property 'score'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data3.questions === void 0) {
							const err9 = {
								instancePath: instancePath + "/ask/" + i1,
								schemaPath: "#/$defs/asked/required",
								keyword: "required",
								params: { missingProperty: "questions" },
								message: "must have required property 'questions'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						for (const key1 in data3) if (!(key1 === "vendor" || key1 === "offer" || key1 === "unsigned" || key1 === "score" || key1 === "questions")) {
							const err10 = {
								instancePath: instancePath + "/ask/" + i1,
								schemaPath: "#/$defs/asked/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data3.vendor !== void 0) {
							let data4 = data3.vendor;
							if (typeof data4 === "string") {
								if (func1(data4) < 1) {
									const err11 = {
										instancePath: instancePath + "/ask/" + i1 + "/vendor",
										schemaPath: "#/$defs/asked/properties/vendor/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							} else {
								const err12 = {
									instancePath: instancePath + "/ask/" + i1 + "/vendor",
									schemaPath: "#/$defs/asked/properties/vendor/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data3.offer !== void 0) {
							let data5 = data3.offer;
							if (typeof data5 === "string") {
								if (func1(data5) < 1) {
									const err13 = {
										instancePath: instancePath + "/ask/" + i1 + "/offer",
										schemaPath: "#/$defs/asked/properties/offer/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							} else {
								const err14 = {
									instancePath: instancePath + "/ask/" + i1 + "/offer",
									schemaPath: "#/$defs/asked/properties/offer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data3.unsigned !== void 0) {
							if (true !== data3.unsigned) {
								const err15 = {
									instancePath: instancePath + "/ask/" + i1 + "/unsigned",
									schemaPath: "#/$defs/asked/properties/unsigned/const",
									keyword: "const",
									params: { allowedValue: true },
									message: "must be equal to constant"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data3.score !== void 0) {
							let data7 = data3.score;
							if (Array.isArray(data7)) {
								if (data7.length > 2) {
									const err16 = {
										instancePath: instancePath + "/ask/" + i1 + "/score",
										schemaPath: "#/$defs/asked/properties/score/maxItems",
										keyword: "maxItems",
										params: { limit: 2 },
										message: "must NOT have more than 2 items"
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
								if (data7.length < 2) {
									const err17 = {
										instancePath: instancePath + "/ask/" + i1 + "/score",
										schemaPath: "#/$defs/asked/properties/score/minItems",
										keyword: "minItems",
										params: { limit: 2 },
										message: "must NOT have fewer than 2 items"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
								const len2 = data7.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data8 = data7[i2];
									if (typeof data8 == "number" && isFinite(data8)) {
										if (data8 > 100 || isNaN(data8)) {
											const err18 = {
												instancePath: instancePath + "/ask/" + i1 + "/score/" + i2,
												schemaPath: "#/$defs/asked/properties/score/items/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 100
												},
												message: "must be <= 100"
											};
											if (vErrors === null) vErrors = [err18];
											else vErrors.push(err18);
											errors++;
										}
										if (data8 < 0 || isNaN(data8)) {
											const err19 = {
												instancePath: instancePath + "/ask/" + i1 + "/score/" + i2,
												schemaPath: "#/$defs/asked/properties/score/items/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err19];
											else vErrors.push(err19);
											errors++;
										}
									} else {
										const err20 = {
											instancePath: instancePath + "/ask/" + i1 + "/score/" + i2,
											schemaPath: "#/$defs/asked/properties/score/items/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number"
										};
										if (vErrors === null) vErrors = [err20];
										else vErrors.push(err20);
										errors++;
									}
								}
							} else {
								const err21 = {
									instancePath: instancePath + "/ask/" + i1 + "/score",
									schemaPath: "#/$defs/asked/properties/score/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data3.questions !== void 0) {
							let data9 = data3.questions;
							if (Array.isArray(data9)) {
								if (data9.length < 1) {
									const err22 = {
										instancePath: instancePath + "/ask/" + i1 + "/questions",
										schemaPath: "#/$defs/asked/properties/questions/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
								const len3 = data9.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data10 = data9[i3];
									if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
										if (data10.property === void 0) {
											const err23 = {
												instancePath: instancePath + "/ask/" + i1 + "/questions/" + i3,
												schemaPath: "#/$defs/asked/properties/questions/items/required",
												keyword: "required",
												params: { missingProperty: "property" },
												message: "must have required property 'property'"
											};
											if (vErrors === null) vErrors = [err23];
											else vErrors.push(err23);
											errors++;
										}
										if (data10.text === void 0) {
											const err24 = {
												instancePath: instancePath + "/ask/" + i1 + "/questions/" + i3,
												schemaPath: "#/$defs/asked/properties/questions/items/required",
												keyword: "required",
												params: { missingProperty: "text" },
												message: "must have required property 'text'"
											};
											if (vErrors === null) vErrors = [err24];
											else vErrors.push(err24);
											errors++;
										}
										for (const key2 in data10) if (!(key2 === "property" || key2 === "text")) {
											const err25 = {
												instancePath: instancePath + "/ask/" + i1 + "/questions/" + i3,
												schemaPath: "#/$defs/asked/properties/questions/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key2 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err25];
											else vErrors.push(err25);
											errors++;
										}
										if (data10.property !== void 0) {
											let data11 = data10.property;
											if (typeof data11 === "string") {
												if (func1(data11) < 1) {
													const err26 = {
														instancePath: instancePath + "/ask/" + i1 + "/questions/" + i3 + "/property",
														schemaPath: "#/$defs/asked/properties/questions/items/properties/property/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err26];
													else vErrors.push(err26);
													errors++;
												}
											} else {
												const err27 = {
													instancePath: instancePath + "/ask/" + i1 + "/questions/" + i3 + "/property",
													schemaPath: "#/$defs/asked/properties/questions/items/properties/property/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err27];
												else vErrors.push(err27);
												errors++;
											}
										}
										if (data10.text !== void 0) {
											let data12 = data10.text;
											if (typeof data12 === "string") {
												if (func1(data12) < 1) {
													const err28 = {
														instancePath: instancePath + "/ask/" + i1 + "/questions/" + i3 + "/text",
														schemaPath: "#/$defs/asked/properties/questions/items/properties/text/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err28];
													else vErrors.push(err28);
													errors++;
												}
											} else {
												const err29 = {
													instancePath: instancePath + "/ask/" + i1 + "/questions/" + i3 + "/text",
													schemaPath: "#/$defs/asked/properties/questions/items/properties/text/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err29];
												else vErrors.push(err29);
												errors++;
											}
										}
									} else {
										const err30 = {
											instancePath: instancePath + "/ask/" + i1 + "/questions/" + i3,
											schemaPath: "#/$defs/asked/properties/questions/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err30];
										else vErrors.push(err30);
										errors++;
									}
								}
							} else {
								const err31 = {
									instancePath: instancePath + "/ask/" + i1 + "/questions",
									schemaPath: "#/$defs/asked/properties/questions/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/ask/" + i1,
							schemaPath: "#/$defs/asked/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/ask",
					schemaPath: "#/properties/ask/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.rejected !== void 0) {
			let data13 = data.rejected;
			if (Array.isArray(data13)) {
				const len4 = data13.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data14 = data13[i4];
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						if (data14.vendor === void 0) {
							const err34 = {
								instancePath: instancePath + "/rejected/" + i4,
								schemaPath: "#/$defs/rejected/required",
								keyword: "required",
								params: { missingProperty: "vendor" },
								message: "must have required property 'vendor'"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data14.offer === void 0) {
							const err35 = {
								instancePath: instancePath + "/rejected/" + i4,
								schemaPath: "#/$defs/rejected/required",
								keyword: "required",
								params: { missingProperty: "offer" },
								message: "must have required property 'offer'"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						if (data14.reasons === void 0) {
							const err36 = {
								instancePath: instancePath + "/rejected/" + i4,
								schemaPath: "#/$defs/rejected/required",
								keyword: "required",
								params: { missingProperty: "reasons" },
								message: "must have required property 'reasons'"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						for (const key3 in data14) if (!(key3 === "vendor" || key3 === "offer" || key3 === "unsigned" || key3 === "reasons")) {
							const err37 = {
								instancePath: instancePath + "/rejected/" + i4,
								schemaPath: "#/$defs/rejected/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (data14.vendor !== void 0) {
							let data15 = data14.vendor;
							if (typeof data15 === "string") {
								if (func1(data15) < 1) {
									const err38 = {
										instancePath: instancePath + "/rejected/" + i4 + "/vendor",
										schemaPath: "#/$defs/rejected/properties/vendor/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
							} else {
								const err39 = {
									instancePath: instancePath + "/rejected/" + i4 + "/vendor",
									schemaPath: "#/$defs/rejected/properties/vendor/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
						if (data14.offer !== void 0) {
							let data16 = data14.offer;
							if (typeof data16 === "string") {
								if (func1(data16) < 1) {
									const err40 = {
										instancePath: instancePath + "/rejected/" + i4 + "/offer",
										schemaPath: "#/$defs/rejected/properties/offer/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
							} else {
								const err41 = {
									instancePath: instancePath + "/rejected/" + i4 + "/offer",
									schemaPath: "#/$defs/rejected/properties/offer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
						if (data14.unsigned !== void 0) {
							if (true !== data14.unsigned) {
								const err42 = {
									instancePath: instancePath + "/rejected/" + i4 + "/unsigned",
									schemaPath: "#/$defs/rejected/properties/unsigned/const",
									keyword: "const",
									params: { allowedValue: true },
									message: "must be equal to constant"
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
						if (data14.reasons !== void 0) {
							let data18 = data14.reasons;
							if (Array.isArray(data18)) {
								if (data18.length < 1) {
									const err43 = {
										instancePath: instancePath + "/rejected/" + i4 + "/reasons",
										schemaPath: "#/$defs/rejected/properties/reasons/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err43];
									else vErrors.push(err43);
									errors++;
								}
								const len5 = data18.length;
								for (let i5 = 0; i5 < len5; i5++) {
									let data19 = data18[i5];
									if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
										if (data19.property === void 0) {
											const err44 = {
												instancePath: instancePath + "/rejected/" + i4 + "/reasons/" + i5,
												schemaPath: "#/$defs/rejected/properties/reasons/items/required",
												keyword: "required",
												params: { missingProperty: "property" },
												message: "must have required property 'property'"
											};
											if (vErrors === null) vErrors = [err44];
											else vErrors.push(err44);
											errors++;
										}
										if (data19.rule === void 0) {
											const err45 = {
												instancePath: instancePath + "/rejected/" + i4 + "/reasons/" + i5,
												schemaPath: "#/$defs/rejected/properties/reasons/items/required",
												keyword: "required",
												params: { missingProperty: "rule" },
												message: "must have required property 'rule'"
											};
											if (vErrors === null) vErrors = [err45];
											else vErrors.push(err45);
											errors++;
										}
										if (data19.value === void 0) {
											const err46 = {
												instancePath: instancePath + "/rejected/" + i4 + "/reasons/" + i5,
												schemaPath: "#/$defs/rejected/properties/reasons/items/required",
												keyword: "required",
												params: { missingProperty: "value" },
												message: "must have required property 'value'"
											};
											if (vErrors === null) vErrors = [err46];
											else vErrors.push(err46);
											errors++;
										}
										if (data19.text === void 0) {
											const err47 = {
												instancePath: instancePath + "/rejected/" + i4 + "/reasons/" + i5,
												schemaPath: "#/$defs/rejected/properties/reasons/items/required",
												keyword: "required",
												params: { missingProperty: "text" },
												message: "must have required property 'text'"
											};
											if (vErrors === null) vErrors = [err47];
											else vErrors.push(err47);
											errors++;
										}
										for (const key4 in data19) if (!(key4 === "property" || key4 === "rule" || key4 === "value" || key4 === "text")) {
											const err48 = {
												instancePath: instancePath + "/rejected/" + i4 + "/reasons/" + i5,
												schemaPath: "#/$defs/rejected/properties/reasons/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key4 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err48];
											else vErrors.push(err48);
											errors++;
										}
										if (data19.property !== void 0) {
											let data20 = data19.property;
											if (typeof data20 === "string") {
												if (func1(data20) < 1) {
													const err49 = {
														instancePath: instancePath + "/rejected/" + i4 + "/reasons/" + i5 + "/property",
														schemaPath: "#/$defs/rejected/properties/reasons/items/properties/property/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err49];
													else vErrors.push(err49);
													errors++;
												}
											} else {
												const err50 = {
													instancePath: instancePath + "/rejected/" + i4 + "/reasons/" + i5 + "/property",
													schemaPath: "#/$defs/rejected/properties/reasons/items/properties/property/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err50];
												else vErrors.push(err50);
												errors++;
											}
										}
										if (data19.rule !== void 0) {
											let data21 = data19.rule;
											if (typeof data21 === "string") {
												if (func1(data21) < 1) {
													const err51 = {
														instancePath: instancePath + "/rejected/" + i4 + "/reasons/" + i5 + "/rule",
														schemaPath: "#/$defs/rejected/properties/reasons/items/properties/rule/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err51];
													else vErrors.push(err51);
													errors++;
												}
											} else {
												const err52 = {
													instancePath: instancePath + "/rejected/" + i4 + "/reasons/" + i5 + "/rule",
													schemaPath: "#/$defs/rejected/properties/reasons/items/properties/rule/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err52];
												else vErrors.push(err52);
												errors++;
											}
										}
										if (data19.value !== void 0) {
											let data22 = data19.value;
											if (typeof data22 !== "string" && data22 !== null) {
												const err53 = {
													instancePath: instancePath + "/rejected/" + i4 + "/reasons/" + i5 + "/value",
													schemaPath: "#/$defs/rejected/properties/reasons/items/properties/value/type",
													keyword: "type",
													params: { type: schema47.properties.reasons.items.properties.value.type },
													message: "must be string,null"
												};
												if (vErrors === null) vErrors = [err53];
												else vErrors.push(err53);
												errors++;
											}
										}
										if (data19.text !== void 0) {
											let data23 = data19.text;
											if (typeof data23 === "string") {
												if (func1(data23) < 1) {
													const err54 = {
														instancePath: instancePath + "/rejected/" + i4 + "/reasons/" + i5 + "/text",
														schemaPath: "#/$defs/rejected/properties/reasons/items/properties/text/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err54];
													else vErrors.push(err54);
													errors++;
												}
											} else {
												const err55 = {
													instancePath: instancePath + "/rejected/" + i4 + "/reasons/" + i5 + "/text",
													schemaPath: "#/$defs/rejected/properties/reasons/items/properties/text/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err55];
												else vErrors.push(err55);
												errors++;
											}
										}
									} else {
										const err56 = {
											instancePath: instancePath + "/rejected/" + i4 + "/reasons/" + i5,
											schemaPath: "#/$defs/rejected/properties/reasons/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err56];
										else vErrors.push(err56);
										errors++;
									}
								}
							} else {
								const err57 = {
									instancePath: instancePath + "/rejected/" + i4 + "/reasons",
									schemaPath: "#/$defs/rejected/properties/reasons/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						}
					} else {
						const err58 = {
							instancePath: instancePath + "/rejected/" + i4,
							schemaPath: "#/$defs/rejected/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
				}
			} else {
				const err59 = {
					instancePath: instancePath + "/rejected",
					schemaPath: "#/properties/rejected/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
		}
		if (data.invalid !== void 0) {
			let data24 = data.invalid;
			if (Array.isArray(data24)) {
				const len6 = data24.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data25 = data24[i6];
					if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
						if (data25.vendor === void 0) {
							const err60 = {
								instancePath: instancePath + "/invalid/" + i6,
								schemaPath: "#/$defs/invalid/required",
								keyword: "required",
								params: { missingProperty: "vendor" },
								message: "must have required property 'vendor'"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						if (data25.offer === void 0) {
							const err61 = {
								instancePath: instancePath + "/invalid/" + i6,
								schemaPath: "#/$defs/invalid/required",
								keyword: "required",
								params: { missingProperty: "offer" },
								message: "must have required property 'offer'"
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
						if (data25.code === void 0) {
							const err62 = {
								instancePath: instancePath + "/invalid/" + i6,
								schemaPath: "#/$defs/invalid/required",
								keyword: "required",
								params: { missingProperty: "code" },
								message: "must have required property 'code'"
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
						for (const key5 in data25) if (!(key5 === "vendor" || key5 === "offer" || key5 === "code")) {
							const err63 = {
								instancePath: instancePath + "/invalid/" + i6,
								schemaPath: "#/$defs/invalid/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
						if (data25.vendor !== void 0) {
							let data26 = data25.vendor;
							if (typeof data26 === "string") {
								if (func1(data26) < 1) {
									const err64 = {
										instancePath: instancePath + "/invalid/" + i6 + "/vendor",
										schemaPath: "#/$defs/invalid/properties/vendor/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err64];
									else vErrors.push(err64);
									errors++;
								}
							} else {
								const err65 = {
									instancePath: instancePath + "/invalid/" + i6 + "/vendor",
									schemaPath: "#/$defs/invalid/properties/vendor/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err65];
								else vErrors.push(err65);
								errors++;
							}
						}
						if (data25.offer !== void 0) {
							let data27 = data25.offer;
							if (typeof data27 !== "string" && data27 !== null) {
								const err66 = {
									instancePath: instancePath + "/invalid/" + i6 + "/offer",
									schemaPath: "#/$defs/invalid/properties/offer/type",
									keyword: "type",
									params: { type: schema48.properties.offer.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						}
						if (data25.code !== void 0) {
							let data28 = data25.code;
							if (typeof data28 === "string") {
								if (func1(data28) < 1) {
									const err67 = {
										instancePath: instancePath + "/invalid/" + i6 + "/code",
										schemaPath: "#/$defs/invalid/properties/code/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err67];
									else vErrors.push(err67);
									errors++;
								}
							} else {
								const err68 = {
									instancePath: instancePath + "/invalid/" + i6 + "/code",
									schemaPath: "#/$defs/invalid/properties/code/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err68];
								else vErrors.push(err68);
								errors++;
							}
						}
					} else {
						const err69 = {
							instancePath: instancePath + "/invalid/" + i6,
							schemaPath: "#/$defs/invalid/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err69];
						else vErrors.push(err69);
						errors++;
					}
				}
			} else {
				const err70 = {
					instancePath: instancePath + "/invalid",
					schemaPath: "#/properties/invalid/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
		}
	} else {
		const err71 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err71];
		else vErrors.push(err71);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
validate22.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const common = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	validate21.errors = null;
	return true;
}
validate21.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const contact = validate27;
const schema49 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:meville:schema:contact",
	"title": "ContactClaims",
	"description": "What the customer chooses to tell the vendor that was awarded.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"vrm",
		"iss",
		"aud",
		"jti",
		"iat",
		"receipt",
		"pad"
	],
	"properties": {
		"vrm": { "$ref": "urn:meville:schema:common#/$defs/version" },
		"iss": { "$ref": "urn:meville:schema:common#/$defs/customerId" },
		"aud": { "$ref": "urn:meville:schema:common#/$defs/vendorId" },
		"jti": { "$ref": "urn:meville:schema:common#/$defs/jti" },
		"iat": { "$ref": "urn:meville:schema:common#/$defs/hour" },
		"receipt": { "$ref": "urn:meville:schema:common#/$defs/digest" },
		"name": { "$ref": "urn:meville:schema:common#/$defs/shortText" },
		"email": { "$ref": "urn:meville:schema:common#/$defs/shortText" },
		"phone": { "$ref": "urn:meville:schema:common#/$defs/shortText" },
		"address": { "$ref": "urn:meville:schema:common#/$defs/longText" },
		"note": { "$ref": "urn:meville:schema:common#/$defs/longText" },
		"pad": { "$ref": "urn:meville:schema:common#/$defs/pad" }
	}
};
const func18 = Object.prototype.hasOwnProperty;
const pattern15 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f]+$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate27.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.vrm === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vrm" },
				message: "must have required property 'vrm'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.iss === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "iss" },
				message: "must have required property 'iss'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.aud === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "aud" },
				message: "must have required property 'aud'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.jti === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "jti" },
				message: "must have required property 'jti'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.iat === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "iat" },
				message: "must have required property 'iat'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.receipt === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "receipt" },
				message: "must have required property 'receipt'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.pad === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pad" },
				message: "must have required property 'pad'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!func18.call(schema49.properties, key0)) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.vrm !== void 0) {
			let data0 = data.vrm;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err8 = {
					instancePath: instancePath + "/vrm",
					schemaPath: "urn:meville:schema:common#/$defs/version/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (1 !== data0) {
				const err9 = {
					instancePath: instancePath + "/vrm",
					schemaPath: "urn:meville:schema:common#/$defs/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.iss !== void 0) {
			let data1 = data.iss;
			if (typeof data1 === "string") {
				if (!pattern4.test(data1)) {
					const err10 = {
						instancePath: instancePath + "/iss",
						schemaPath: "urn:meville:schema:common#/$defs/customerId/pattern",
						keyword: "pattern",
						params: { pattern: "^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
						message: "must match pattern \"^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/iss",
					schemaPath: "urn:meville:schema:common#/$defs/customerId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.aud !== void 0) {
			let data2 = data.aud;
			if (typeof data2 === "string") {
				if (func1(data2) > 280) {
					const err12 = {
						instancePath: instancePath + "/aud",
						schemaPath: "urn:meville:schema:common#/$defs/vendorId/maxLength",
						keyword: "maxLength",
						params: { limit: 280 },
						message: "must NOT have more than 280 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (!pattern5.test(data2)) {
					const err13 = {
						instancePath: instancePath + "/aud",
						schemaPath: "urn:meville:schema:common#/$defs/vendorId/pattern",
						keyword: "pattern",
						params: { pattern: "^(https?://[^\\s/?#@\\\\]{1,260}|urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$" },
						message: "must match pattern \"^(https?://[^\\s/?#@\\\\]{1,260}|urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/aud",
					schemaPath: "urn:meville:schema:common#/$defs/vendorId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.jti !== void 0) {
			let data3 = data.jti;
			if (typeof data3 === "string") {
				if (!pattern6.test(data3)) {
					const err15 = {
						instancePath: instancePath + "/jti",
						schemaPath: "urn:meville:schema:common#/$defs/jti/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]{21}[AQgw]$" },
						message: "must match pattern \"^[A-Za-z0-9_-]{21}[AQgw]$\""
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/jti",
					schemaPath: "urn:meville:schema:common#/$defs/jti/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.iat !== void 0) {
			let data4 = data.iat;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err17 = {
					instancePath: instancePath + "/iat",
					schemaPath: "urn:meville:schema:common#/$defs/hour/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 253402297200 || isNaN(data4)) {
					const err18 = {
						instancePath: instancePath + "/iat",
						schemaPath: "urn:meville:schema:common#/$defs/hour/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 253402297200
						},
						message: "must be <= 253402297200"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err19 = {
						instancePath: instancePath + "/iat",
						schemaPath: "urn:meville:schema:common#/$defs/hour/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				let res0;
				if (res0 = data4 / 3600, res0 !== parseInt(res0)) {
					const err20 = {
						instancePath: instancePath + "/iat",
						schemaPath: "urn:meville:schema:common#/$defs/hour/multipleOf",
						keyword: "multipleOf",
						params: { multipleOf: 3600 },
						message: "must be multiple of 3600"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.receipt !== void 0) {
			let data5 = data.receipt;
			if (typeof data5 === "string") {
				if (!pattern7.test(data5)) {
					const err21 = {
						instancePath: instancePath + "/receipt",
						schemaPath: "urn:meville:schema:common#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
						message: "must match pattern \"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/receipt",
					schemaPath: "urn:meville:schema:common#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data6 = data.name;
			if (typeof data6 === "string") {
				if (func1(data6) > 200) {
					const err23 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (func1(data6) < 1) {
					const err24 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (!pattern15.test(data6)) {
					const err25 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/name",
					schemaPath: "urn:meville:schema:common#/$defs/shortText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.email !== void 0) {
			let data7 = data.email;
			if (typeof data7 === "string") {
				if (func1(data7) > 200) {
					const err27 = {
						instancePath: instancePath + "/email",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (func1(data7) < 1) {
					const err28 = {
						instancePath: instancePath + "/email",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (!pattern15.test(data7)) {
					const err29 = {
						instancePath: instancePath + "/email",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/email",
					schemaPath: "urn:meville:schema:common#/$defs/shortText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.phone !== void 0) {
			let data8 = data.phone;
			if (typeof data8 === "string") {
				if (func1(data8) > 200) {
					const err31 = {
						instancePath: instancePath + "/phone",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (func1(data8) < 1) {
					const err32 = {
						instancePath: instancePath + "/phone",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (!pattern15.test(data8)) {
					const err33 = {
						instancePath: instancePath + "/phone",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/phone",
					schemaPath: "urn:meville:schema:common#/$defs/shortText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.address !== void 0) {
			let data9 = data.address;
			if (typeof data9 === "string") {
				if (func1(data9) > 2e3) {
					const err35 = {
						instancePath: instancePath + "/address",
						schemaPath: "urn:meville:schema:common#/$defs/longText/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 characters"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				if (func1(data9) < 1) {
					const err36 = {
						instancePath: instancePath + "/address",
						schemaPath: "urn:meville:schema:common#/$defs/longText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (!pattern15.test(data9)) {
					const err37 = {
						instancePath: instancePath + "/address",
						schemaPath: "urn:meville:schema:common#/$defs/longText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/address",
					schemaPath: "urn:meville:schema:common#/$defs/longText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.note !== void 0) {
			let data10 = data.note;
			if (typeof data10 === "string") {
				if (func1(data10) > 2e3) {
					const err39 = {
						instancePath: instancePath + "/note",
						schemaPath: "urn:meville:schema:common#/$defs/longText/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 characters"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				if (func1(data10) < 1) {
					const err40 = {
						instancePath: instancePath + "/note",
						schemaPath: "urn:meville:schema:common#/$defs/longText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (!pattern15.test(data10)) {
					const err41 = {
						instancePath: instancePath + "/note",
						schemaPath: "urn:meville:schema:common#/$defs/longText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/note",
					schemaPath: "urn:meville:schema:common#/$defs/longText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.pad !== void 0) {
			let data11 = data.pad;
			if (typeof data11 === "string") {
				if (func1(data11) > 24576) {
					const err43 = {
						instancePath: instancePath + "/pad",
						schemaPath: "urn:meville:schema:common#/$defs/pad/maxLength",
						keyword: "maxLength",
						params: { limit: 24576 },
						message: "must NOT have more than 24576 characters"
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
				if (!pattern8.test(data11)) {
					const err44 = {
						instancePath: instancePath + "/pad",
						schemaPath: "urn:meville:schema:common#/$defs/pad/pattern",
						keyword: "pattern",
						params: { pattern: "^\\.*$" },
						message: "must match pattern \"^\\.*$\""
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/pad",
					schemaPath: "urn:meville:schema:common#/$defs/pad/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
	} else {
		const err46 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err46];
		else vErrors.push(err46);
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
validate27.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const fileContact = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate28.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "email" || key0 === "phone" || key0 === "address" || key0 === "note")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) > 200) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern15.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "urn:meville:schema:common#/$defs/shortText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.email !== void 0) {
			let data1 = data.email;
			if (typeof data1 === "string") {
				if (func1(data1) > 200) {
					const err6 = {
						instancePath: instancePath + "/email",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func1(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/email",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern15.test(data1)) {
					const err8 = {
						instancePath: instancePath + "/email",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/email",
					schemaPath: "urn:meville:schema:common#/$defs/shortText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.phone !== void 0) {
			let data2 = data.phone;
			if (typeof data2 === "string") {
				if (func1(data2) > 200) {
					const err10 = {
						instancePath: instancePath + "/phone",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (func1(data2) < 1) {
					const err11 = {
						instancePath: instancePath + "/phone",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (!pattern15.test(data2)) {
					const err12 = {
						instancePath: instancePath + "/phone",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/phone",
					schemaPath: "urn:meville:schema:common#/$defs/shortText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.address !== void 0) {
			let data3 = data.address;
			if (typeof data3 === "string") {
				if (func1(data3) > 2e3) {
					const err14 = {
						instancePath: instancePath + "/address",
						schemaPath: "urn:meville:schema:common#/$defs/longText/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 characters"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (func1(data3) < 1) {
					const err15 = {
						instancePath: instancePath + "/address",
						schemaPath: "urn:meville:schema:common#/$defs/longText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (!pattern15.test(data3)) {
					const err16 = {
						instancePath: instancePath + "/address",
						schemaPath: "urn:meville:schema:common#/$defs/longText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/address",
					schemaPath: "urn:meville:schema:common#/$defs/longText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.note !== void 0) {
			let data4 = data.note;
			if (typeof data4 === "string") {
				if (func1(data4) > 2e3) {
					const err18 = {
						instancePath: instancePath + "/note",
						schemaPath: "urn:meville:schema:common#/$defs/longText/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 characters"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (func1(data4) < 1) {
					const err19 = {
						instancePath: instancePath + "/note",
						schemaPath: "urn:meville:schema:common#/$defs/longText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (!pattern15.test(data4)) {
					const err20 = {
						instancePath: instancePath + "/note",
						schemaPath: "urn:meville:schema:common#/$defs/longText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/note",
					schemaPath: "urn:meville:schema:common#/$defs/longText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
validate28.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const filePreferences = validate29;
const schema72 = {
	"type": "object",
	"additionalProperties": false,
	"required": [],
	"properties": {
		"is": { "type": [
			"string",
			"number",
			"boolean"
		] },
		"in": {
			"type": "array",
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] },
			"minItems": 1,
			"maxItems": 64
		},
		"not": { "oneOf": [{ "type": [
			"string",
			"number",
			"boolean"
		] }, {
			"type": "array",
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] },
			"minItems": 1,
			"maxItems": 64
		}] },
		"min": { "type": [
			"string",
			"number",
			"boolean"
		] },
		"max": { "type": [
			"string",
			"number",
			"boolean"
		] },
		"has": { "oneOf": [{ "type": [
			"string",
			"number",
			"boolean"
		] }, {
			"type": "array",
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] },
			"minItems": 1,
			"maxItems": 64
		}] },
		"missing": { "enum": [
			"ask",
			"reject",
			"allow"
		] },
		"note": {
			"type": "string",
			"maxLength": 500
		}
	},
	"minProperties": 1,
	"description": "is: this value; in: one of these; not: none of these; min and max: inclusive bounds; has: all of these."
};
const pattern26 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
const func0 = require_equal().default;
const schema73 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["weight"],
	"properties": {
		"lower": { "$ref": "#/$defs/ends" },
		"higher": { "$ref": "#/$defs/ends" },
		"grades": {
			"type": "object",
			"minProperties": 1,
			"maxProperties": 256,
			"additionalProperties": {
				"type": "number",
				"minimum": 0,
				"maximum": 1
			}
		},
		"weight": {
			"type": "number",
			"exclusiveMinimum": 0,
			"description": "At most 3 decimals. Only the ratios of weights matter."
		},
		"missing": { "oneOf": [
			{ "const": "worst" },
			{
				"type": "number",
				"minimum": 0,
				"maximum": 1
			},
			{
				"type": "object",
				"additionalProperties": false,
				"required": ["expect"],
				"properties": { "expect": { "type": [
					"string",
					"number",
					"boolean"
				] } }
			}
		] },
		"note": {
			"type": "string",
			"maxLength": 500
		}
	},
	"oneOf": [
		{ "required": ["lower"] },
		{ "required": ["higher"] },
		{ "required": ["grades"] }
	]
};
const schema74 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["best", "worst"],
	"properties": {
		"best": { "type": [
			"string",
			"number",
			"boolean"
		] },
		"worst": { "type": [
			"string",
			"number",
			"boolean"
		] }
	}
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate30.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.lower === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "lower" },
				message: "must have required property 'lower'"
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.higher === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "higher" },
				message: "must have required property 'higher'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.grades === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "grades" },
					message: "must have required property 'grades'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else if (_valid0) {
			valid0 = true;
			passing0 = 2;
		}
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.weight === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "weight" },
				message: "must have required property 'weight'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "lower" || key0 === "higher" || key0 === "grades" || key0 === "weight" || key0 === "missing" || key0 === "note")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.lower !== void 0) {
			let data0 = data.lower;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.best === void 0) {
					const err6 = {
						instancePath: instancePath + "/lower",
						schemaPath: "#/$defs/ends/required",
						keyword: "required",
						params: { missingProperty: "best" },
						message: "must have required property 'best'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data0.worst === void 0) {
					const err7 = {
						instancePath: instancePath + "/lower",
						schemaPath: "#/$defs/ends/required",
						keyword: "required",
						params: { missingProperty: "worst" },
						message: "must have required property 'worst'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key1 in data0) if (!(key1 === "best" || key1 === "worst")) {
					const err8 = {
						instancePath: instancePath + "/lower",
						schemaPath: "#/$defs/ends/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data0.best !== void 0) {
					let data1 = data0.best;
					if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean") {
						const err9 = {
							instancePath: instancePath + "/lower/best",
							schemaPath: "#/$defs/ends/properties/best/type",
							keyword: "type",
							params: { type: schema74.properties.best.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data0.worst !== void 0) {
					let data2 = data0.worst;
					if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
						const err10 = {
							instancePath: instancePath + "/lower/worst",
							schemaPath: "#/$defs/ends/properties/worst/type",
							keyword: "type",
							params: { type: schema74.properties.worst.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/lower",
					schemaPath: "#/$defs/ends/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.higher !== void 0) {
			let data3 = data.higher;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.best === void 0) {
					const err12 = {
						instancePath: instancePath + "/higher",
						schemaPath: "#/$defs/ends/required",
						keyword: "required",
						params: { missingProperty: "best" },
						message: "must have required property 'best'"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data3.worst === void 0) {
					const err13 = {
						instancePath: instancePath + "/higher",
						schemaPath: "#/$defs/ends/required",
						keyword: "required",
						params: { missingProperty: "worst" },
						message: "must have required property 'worst'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				for (const key2 in data3) if (!(key2 === "best" || key2 === "worst")) {
					const err14 = {
						instancePath: instancePath + "/higher",
						schemaPath: "#/$defs/ends/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data3.best !== void 0) {
					let data4 = data3.best;
					if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean") {
						const err15 = {
							instancePath: instancePath + "/higher/best",
							schemaPath: "#/$defs/ends/properties/best/type",
							keyword: "type",
							params: { type: schema74.properties.best.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data3.worst !== void 0) {
					let data5 = data3.worst;
					if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "boolean") {
						const err16 = {
							instancePath: instancePath + "/higher/worst",
							schemaPath: "#/$defs/ends/properties/worst/type",
							keyword: "type",
							params: { type: schema74.properties.worst.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/higher",
					schemaPath: "#/$defs/ends/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.grades !== void 0) {
			let data6 = data.grades;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (Object.keys(data6).length > 256) {
					const err18 = {
						instancePath: instancePath + "/grades",
						schemaPath: "#/properties/grades/maxProperties",
						keyword: "maxProperties",
						params: { limit: 256 },
						message: "must NOT have more than 256 properties"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (Object.keys(data6).length < 1) {
					const err19 = {
						instancePath: instancePath + "/grades",
						schemaPath: "#/properties/grades/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				for (const key3 in data6) {
					let data7 = data6[key3];
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 > 1 || isNaN(data7)) {
							const err20 = {
								instancePath: instancePath + "/grades/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/grades/additionalProperties/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								},
								message: "must be <= 1"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data7 < 0 || isNaN(data7)) {
							const err21 = {
								instancePath: instancePath + "/grades/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/grades/additionalProperties/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/grades/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/grades/additionalProperties/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/grades",
					schemaPath: "#/properties/grades/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.weight !== void 0) {
			let data8 = data.weight;
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 <= 0 || isNaN(data8)) {
					const err24 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/weight",
					schemaPath: "#/properties/weight/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.missing !== void 0) {
			let data9 = data.missing;
			const _errs30 = errors;
			let valid7 = false;
			let passing1 = null;
			const _errs31 = errors;
			if ("worst" !== data9) {
				const err26 = {
					instancePath: instancePath + "/missing",
					schemaPath: "#/properties/missing/oneOf/0/const",
					keyword: "const",
					params: { allowedValue: "worst" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
			var _valid1 = _errs31 === errors;
			if (_valid1) {
				valid7 = true;
				passing1 = 0;
			}
			const _errs32 = errors;
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 > 1 || isNaN(data9)) {
					const err27 = {
						instancePath: instancePath + "/missing",
						schemaPath: "#/properties/missing/oneOf/1/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data9 < 0 || isNaN(data9)) {
					const err28 = {
						instancePath: instancePath + "/missing",
						schemaPath: "#/properties/missing/oneOf/1/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/missing",
					schemaPath: "#/properties/missing/oneOf/1/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			var _valid1 = _errs32 === errors;
			if (_valid1 && valid7) {
				valid7 = false;
				passing1 = [passing1, 1];
			} else {
				if (_valid1) {
					valid7 = true;
					passing1 = 1;
				}
				const _errs34 = errors;
				if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
					if (data9.expect === void 0) {
						const err30 = {
							instancePath: instancePath + "/missing",
							schemaPath: "#/properties/missing/oneOf/2/required",
							keyword: "required",
							params: { missingProperty: "expect" },
							message: "must have required property 'expect'"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
					for (const key4 in data9) if (!(key4 === "expect")) {
						const err31 = {
							instancePath: instancePath + "/missing",
							schemaPath: "#/properties/missing/oneOf/2/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key4 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
					if (data9.expect !== void 0) {
						let data10 = data9.expect;
						if (typeof data10 !== "string" && !(typeof data10 == "number" && isFinite(data10)) && typeof data10 !== "boolean") {
							const err32 = {
								instancePath: instancePath + "/missing/expect",
								schemaPath: "#/properties/missing/oneOf/2/properties/expect/type",
								keyword: "type",
								params: { type: schema73.properties.missing.oneOf[2].properties.expect.type },
								message: "must be string,number,boolean"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
					}
				} else {
					const err33 = {
						instancePath: instancePath + "/missing",
						schemaPath: "#/properties/missing/oneOf/2/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				var _valid1 = _errs34 === errors;
				if (_valid1 && valid7) {
					valid7 = false;
					passing1 = [passing1, 2];
				} else if (_valid1) {
					valid7 = true;
					passing1 = 2;
				}
			}
			if (!valid7) {
				const err34 = {
					instancePath: instancePath + "/missing",
					schemaPath: "#/properties/missing/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing1 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			} else {
				errors = _errs30;
				if (vErrors !== null) {
					if (_errs30) vErrors.length = _errs30;
					else vErrors = null;
				}
			}
		}
		if (data.note !== void 0) {
			let data11 = data.note;
			if (typeof data11 === "string") {
				if (func1(data11) > 500) {
					const err35 = {
						instancePath: instancePath + "/note",
						schemaPath: "#/properties/note/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/note",
					schemaPath: "#/properties/note/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
	} else {
		const err37 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err37];
		else vErrors.push(err37);
		errors++;
	}
	validate30.errors = vErrors;
	return errors === 0;
}
validate30.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate29.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.vrm === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vrm" },
				message: "must have required property 'vrm'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.prefer === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prefer" },
				message: "must have required property 'prefer'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "vrm" || key0 === "category" || key0 === "currency" || key0 === "tie-break" || key0 === "must" || key0 === "prefer")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.vrm !== void 0) {
			if ("preferences/1" !== data.vrm) {
				const err3 = {
					instancePath: instancePath + "/vrm",
					schemaPath: "#/properties/vrm/const",
					keyword: "const",
					params: { allowedValue: "preferences/1" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.category !== void 0) {
			let data1 = data.category;
			if (typeof data1 === "string") {
				if (!pattern26.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/category",
						schemaPath: "urn:meville:schema:common#/$defs/category/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][a-z0-9-]{0,31}$" },
						message: "must match pattern \"^[a-z][a-z0-9-]{0,31}$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/category",
					schemaPath: "urn:meville:schema:common#/$defs/category/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.currency !== void 0) {
			let data2 = data.currency;
			if (typeof data2 === "string") {
				if (!pattern10.test(data2)) {
					const err6 = {
						instancePath: instancePath + "/currency",
						schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z]{3}$" },
						message: "must match pattern \"^[A-Z]{3}$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/currency",
					schemaPath: "urn:meville:schema:common#/$defs/currency/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data["tie-break"] !== void 0) {
			let data3 = data["tie-break"];
			if (Array.isArray(data3)) {
				if (data3.length > 16) {
					const err8 = {
						instancePath: instancePath + "/tie-break",
						schemaPath: "#/properties/tie-break/maxItems",
						keyword: "maxItems",
						params: { limit: 16 },
						message: "must NOT have more than 16 items"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data3.length < 1) {
					const err9 = {
						instancePath: instancePath + "/tie-break",
						schemaPath: "#/properties/tie-break/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (typeof data4 === "string") {
						if (func1(data4) > 64) {
							const err10 = {
								instancePath: instancePath + "/tie-break/" + i0,
								schemaPath: "urn:meville:schema:common#/$defs/propertyName/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (func1(data4) < 1) {
							const err11 = {
								instancePath: instancePath + "/tie-break/" + i0,
								schemaPath: "urn:meville:schema:common#/$defs/propertyName/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (!pattern15.test(data4)) {
							const err12 = {
								instancePath: instancePath + "/tie-break/" + i0,
								schemaPath: "urn:meville:schema:common#/$defs/propertyName/pattern",
								keyword: "pattern",
								params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
								message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/tie-break/" + i0,
							schemaPath: "urn:meville:schema:common#/$defs/propertyName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				let i1 = data3.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data3[i1], data3[j0])) {
						const err14 = {
							instancePath: instancePath + "/tie-break",
							schemaPath: "#/properties/tie-break/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
						break outer0;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/tie-break",
					schemaPath: "#/properties/tie-break/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.must !== void 0) {
			let data5 = data.must;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (Object.keys(data5).length > 64) {
					const err16 = {
						instancePath: instancePath + "/must",
						schemaPath: "#/properties/must/maxProperties",
						keyword: "maxProperties",
						params: { limit: 64 },
						message: "must NOT have more than 64 properties"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				for (const key1 in data5) {
					const _errs16 = errors;
					if (typeof key1 === "string") {
						if (func1(key1) > 64) {
							const err17 = {
								instancePath: instancePath + "/must",
								schemaPath: "#/properties/must/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters",
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (func1(key1) < 1) {
							const err18 = {
								instancePath: instancePath + "/must",
								schemaPath: "#/properties/must/propertyNames/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					}
					if (!(_errs16 === errors)) {
						const err19 = {
							instancePath: instancePath + "/must",
							schemaPath: "#/properties/must/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				for (const key2 in data5) {
					let data6 = data5[key2];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (Object.keys(data6).length < 1) {
							const err20 = {
								instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/rule/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						for (const key3 in data6) if (!(key3 === "is" || key3 === "in" || key3 === "not" || key3 === "min" || key3 === "max" || key3 === "has" || key3 === "missing" || key3 === "note")) {
							const err21 = {
								instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/rule/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data6.is !== void 0) {
							let data7 = data6.is;
							if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7)) && typeof data7 !== "boolean") {
								const err22 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/is",
									schemaPath: "#/$defs/rule/properties/is/type",
									keyword: "type",
									params: { type: schema72.properties.is.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data6.in !== void 0) {
							let data8 = data6.in;
							if (Array.isArray(data8)) {
								if (data8.length > 64) {
									const err23 = {
										instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/in",
										schemaPath: "#/$defs/rule/properties/in/maxItems",
										keyword: "maxItems",
										params: { limit: 64 },
										message: "must NOT have more than 64 items"
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
								if (data8.length < 1) {
									const err24 = {
										instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/in",
										schemaPath: "#/$defs/rule/properties/in/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								const len1 = data8.length;
								for (let i2 = 0; i2 < len1; i2++) {
									let data9 = data8[i2];
									if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
										const err25 = {
											instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/in/" + i2,
											schemaPath: "#/$defs/rule/properties/in/items/type",
											keyword: "type",
											params: { type: schema72.properties.in.items.type },
											message: "must be string,number,boolean"
										};
										if (vErrors === null) vErrors = [err25];
										else vErrors.push(err25);
										errors++;
									}
								}
							} else {
								const err26 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/in",
									schemaPath: "#/$defs/rule/properties/in/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
						if (data6.not !== void 0) {
							let data10 = data6.not;
							const _errs29 = errors;
							let valid13 = false;
							let passing0 = null;
							const _errs30 = errors;
							if (typeof data10 !== "string" && !(typeof data10 == "number" && isFinite(data10)) && typeof data10 !== "boolean") {
								const err27 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
									schemaPath: "#/$defs/rule/properties/not/oneOf/0/type",
									keyword: "type",
									params: { type: schema72.properties.not.oneOf[0].type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
							var _valid0 = _errs30 === errors;
							if (_valid0) {
								valid13 = true;
								passing0 = 0;
							}
							const _errs32 = errors;
							if (Array.isArray(data10)) {
								if (data10.length > 64) {
									const err28 = {
										instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
										schemaPath: "#/$defs/rule/properties/not/oneOf/1/maxItems",
										keyword: "maxItems",
										params: { limit: 64 },
										message: "must NOT have more than 64 items"
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
								if (data10.length < 1) {
									const err29 = {
										instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
										schemaPath: "#/$defs/rule/properties/not/oneOf/1/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
								const len2 = data10.length;
								for (let i3 = 0; i3 < len2; i3++) {
									let data11 = data10[i3];
									if (typeof data11 !== "string" && !(typeof data11 == "number" && isFinite(data11)) && typeof data11 !== "boolean") {
										const err30 = {
											instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/not/" + i3,
											schemaPath: "#/$defs/rule/properties/not/oneOf/1/items/type",
											keyword: "type",
											params: { type: schema72.properties.not.oneOf[1].items.type },
											message: "must be string,number,boolean"
										};
										if (vErrors === null) vErrors = [err30];
										else vErrors.push(err30);
										errors++;
									}
								}
							} else {
								const err31 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
									schemaPath: "#/$defs/rule/properties/not/oneOf/1/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
							var _valid0 = _errs32 === errors;
							if (_valid0 && valid13) {
								valid13 = false;
								passing0 = [passing0, 1];
							} else if (_valid0) {
								valid13 = true;
								passing0 = 1;
							}
							if (!valid13) {
								const err32 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
									schemaPath: "#/$defs/rule/properties/not/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing0 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							} else {
								errors = _errs29;
								if (vErrors !== null) {
									if (_errs29) vErrors.length = _errs29;
									else vErrors = null;
								}
							}
						}
						if (data6.min !== void 0) {
							let data12 = data6.min;
							if (typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && typeof data12 !== "boolean") {
								const err33 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/min",
									schemaPath: "#/$defs/rule/properties/min/type",
									keyword: "type",
									params: { type: schema72.properties.min.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
						if (data6.max !== void 0) {
							let data13 = data6.max;
							if (typeof data13 !== "string" && !(typeof data13 == "number" && isFinite(data13)) && typeof data13 !== "boolean") {
								const err34 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/max",
									schemaPath: "#/$defs/rule/properties/max/type",
									keyword: "type",
									params: { type: schema72.properties.max.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data6.has !== void 0) {
							let data14 = data6.has;
							const _errs41 = errors;
							let valid16 = false;
							let passing1 = null;
							const _errs42 = errors;
							if (typeof data14 !== "string" && !(typeof data14 == "number" && isFinite(data14)) && typeof data14 !== "boolean") {
								const err35 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
									schemaPath: "#/$defs/rule/properties/has/oneOf/0/type",
									keyword: "type",
									params: { type: schema72.properties.has.oneOf[0].type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
							var _valid1 = _errs42 === errors;
							if (_valid1) {
								valid16 = true;
								passing1 = 0;
							}
							const _errs44 = errors;
							if (Array.isArray(data14)) {
								if (data14.length > 64) {
									const err36 = {
										instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
										schemaPath: "#/$defs/rule/properties/has/oneOf/1/maxItems",
										keyword: "maxItems",
										params: { limit: 64 },
										message: "must NOT have more than 64 items"
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
								if (data14.length < 1) {
									const err37 = {
										instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
										schemaPath: "#/$defs/rule/properties/has/oneOf/1/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
								const len3 = data14.length;
								for (let i4 = 0; i4 < len3; i4++) {
									let data15 = data14[i4];
									if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "boolean") {
										const err38 = {
											instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/has/" + i4,
											schemaPath: "#/$defs/rule/properties/has/oneOf/1/items/type",
											keyword: "type",
											params: { type: schema72.properties.has.oneOf[1].items.type },
											message: "must be string,number,boolean"
										};
										if (vErrors === null) vErrors = [err38];
										else vErrors.push(err38);
										errors++;
									}
								}
							} else {
								const err39 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
									schemaPath: "#/$defs/rule/properties/has/oneOf/1/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
							var _valid1 = _errs44 === errors;
							if (_valid1 && valid16) {
								valid16 = false;
								passing1 = [passing1, 1];
							} else if (_valid1) {
								valid16 = true;
								passing1 = 1;
							}
							if (!valid16) {
								const err40 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
									schemaPath: "#/$defs/rule/properties/has/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing1 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							} else {
								errors = _errs41;
								if (vErrors !== null) {
									if (_errs41) vErrors.length = _errs41;
									else vErrors = null;
								}
							}
						}
						if (data6.missing !== void 0) {
							let data16 = data6.missing;
							if (!(data16 === "ask" || data16 === "reject" || data16 === "allow")) {
								const err41 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/missing",
									schemaPath: "#/$defs/rule/properties/missing/enum",
									keyword: "enum",
									params: { allowedValues: schema72.properties.missing.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
						if (data6.note !== void 0) {
							let data17 = data6.note;
							if (typeof data17 === "string") {
								if (func1(data17) > 500) {
									const err42 = {
										instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/note",
										schemaPath: "#/$defs/rule/properties/note/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters"
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
							} else {
								const err43 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/note",
									schemaPath: "#/$defs/rule/properties/note/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
					} else {
						const err44 = {
							instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/rule/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/must",
					schemaPath: "#/properties/must/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.prefer !== void 0) {
			let data18 = data.prefer;
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
				if (Object.keys(data18).length > 64) {
					const err46 = {
						instancePath: instancePath + "/prefer",
						schemaPath: "#/properties/prefer/maxProperties",
						keyword: "maxProperties",
						params: { limit: 64 },
						message: "must NOT have more than 64 properties"
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
				if (Object.keys(data18).length < 1) {
					const err47 = {
						instancePath: instancePath + "/prefer",
						schemaPath: "#/properties/prefer/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
				for (const key4 in data18) {
					const _errs53 = errors;
					if (typeof key4 === "string") {
						if (func1(key4) > 64) {
							const err48 = {
								instancePath: instancePath + "/prefer",
								schemaPath: "#/properties/prefer/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters",
								propertyName: key4
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						if (func1(key4) < 1) {
							const err49 = {
								instancePath: instancePath + "/prefer",
								schemaPath: "#/properties/prefer/propertyNames/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								propertyName: key4
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
					}
					if (!(_errs53 === errors)) {
						const err50 = {
							instancePath: instancePath + "/prefer",
							schemaPath: "#/properties/prefer/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key4 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
				for (const key5 in data18) if (!validate30(data18[key5], {
					instancePath: instancePath + "/prefer/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data18,
					parentDataProperty: key5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
					errors = vErrors.length;
				}
			} else {
				const err51 = {
					instancePath: instancePath + "/prefer",
					schemaPath: "#/properties/prefer/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
		}
	} else {
		const err52 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err52];
		else vErrors.push(err52);
		errors++;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
validate29.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const fileRequest = validate32;
const schema76 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:meville:schema:file:request",
	"title": "RequestFile",
	"description": "What a customer wants to tell vendors.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"vrm",
		"category",
		"where",
		"until",
		"currency"
	],
	"properties": {
		"vrm": { "const": "request/1" },
		"category": { "$ref": "urn:meville:schema:common#/$defs/category" },
		"where": { "$ref": "urn:meville:schema:common#/$defs/area" },
		"until": {
			"type": "string",
			"pattern": "^[1-9][0-9]{0,3} ?(m|h|d)$",
			"description": "How long offers are awaited, for example 48h."
		},
		"currency": { "$ref": "urn:meville:schema:common#/$defs/currency" },
		"quantity": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e5
		},
		"description": { "$ref": "urn:meville:schema:common#/$defs/longText" },
		"must": {
			"type": "object",
			"maxProperties": 64,
			"propertyNames": {
				"minLength": 1,
				"maxLength": 64
			},
			"additionalProperties": { "$ref": "#/$defs/predicate" }
		},
		"should": {
			"type": "object",
			"maxProperties": 64,
			"propertyNames": {
				"minLength": 1,
				"maxLength": 64
			},
			"additionalProperties": { "$ref": "#/$defs/predicate" }
		},
		"may": {
			"type": "object",
			"maxProperties": 64,
			"propertyNames": {
				"minLength": 1,
				"maxLength": 64
			},
			"additionalProperties": { "$ref": "#/$defs/predicate" }
		},
		"terms": { "$ref": "urn:meville:schema:common#/$defs/terms" }
	},
	"$defs": { "predicate": {
		"type": "object",
		"additionalProperties": false,
		"required": [],
		"properties": {
			"is": { "type": [
				"string",
				"number",
				"boolean"
			] },
			"in": {
				"type": "array",
				"items": { "type": [
					"string",
					"number",
					"boolean"
				] },
				"minItems": 1,
				"maxItems": 64
			},
			"not": { "oneOf": [{ "type": [
				"string",
				"number",
				"boolean"
			] }, {
				"type": "array",
				"items": { "type": [
					"string",
					"number",
					"boolean"
				] },
				"minItems": 1,
				"maxItems": 64
			}] },
			"min": { "type": [
				"string",
				"number",
				"boolean"
			] },
			"max": { "type": [
				"string",
				"number",
				"boolean"
			] },
			"has": { "oneOf": [{ "type": [
				"string",
				"number",
				"boolean"
			] }, {
				"type": "array",
				"items": { "type": [
					"string",
					"number",
					"boolean"
				] },
				"minItems": 1,
				"maxItems": 64
			}] }
		},
		"minProperties": 1,
		"description": "is: this value; in: one of these; not: none of these; min and max: inclusive bounds; has: all of these."
	} }
};
const schema81 = {
	"type": "object",
	"additionalProperties": false,
	"required": [],
	"properties": {
		"is": { "type": [
			"string",
			"number",
			"boolean"
		] },
		"in": {
			"type": "array",
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] },
			"minItems": 1,
			"maxItems": 64
		},
		"not": { "oneOf": [{ "type": [
			"string",
			"number",
			"boolean"
		] }, {
			"type": "array",
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] },
			"minItems": 1,
			"maxItems": 64
		}] },
		"min": { "type": [
			"string",
			"number",
			"boolean"
		] },
		"max": { "type": [
			"string",
			"number",
			"boolean"
		] },
		"has": { "oneOf": [{ "type": [
			"string",
			"number",
			"boolean"
		] }, {
			"type": "array",
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] },
			"minItems": 1,
			"maxItems": 64
		}] }
	},
	"minProperties": 1,
	"description": "is: this value; in: one of these; not: none of these; min and max: inclusive bounds; has: all of these."
};
const pattern30 = /* @__PURE__ */ new RegExp("^[A-Z]{2}(-[A-Z0-9]{1,3})?$", "u");
const pattern31 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,3} ?(m|h|d)$", "u");
const pattern34 = /* @__PURE__ */ new RegExp("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate32.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.vrm === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vrm" },
				message: "must have required property 'vrm'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.category === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "category" },
				message: "must have required property 'category'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.where === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "where" },
				message: "must have required property 'where'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.until === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "until" },
				message: "must have required property 'until'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.currency === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "currency" },
				message: "must have required property 'currency'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!func18.call(schema76.properties, key0)) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.vrm !== void 0) {
			if ("request/1" !== data.vrm) {
				const err6 = {
					instancePath: instancePath + "/vrm",
					schemaPath: "#/properties/vrm/const",
					keyword: "const",
					params: { allowedValue: "request/1" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.category !== void 0) {
			let data1 = data.category;
			if (typeof data1 === "string") {
				if (!pattern26.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/category",
						schemaPath: "urn:meville:schema:common#/$defs/category/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][a-z0-9-]{0,31}$" },
						message: "must match pattern \"^[a-z][a-z0-9-]{0,31}$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/category",
					schemaPath: "urn:meville:schema:common#/$defs/category/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.where !== void 0) {
			let data2 = data.where;
			if (typeof data2 === "string") {
				if (!pattern30.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/where",
						schemaPath: "urn:meville:schema:common#/$defs/area/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$" },
						message: "must match pattern \"^[A-Z]{2}(-[A-Z0-9]{1,3})?$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/where",
					schemaPath: "urn:meville:schema:common#/$defs/area/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.until !== void 0) {
			let data3 = data.until;
			if (typeof data3 === "string") {
				if (!pattern31.test(data3)) {
					const err11 = {
						instancePath: instancePath + "/until",
						schemaPath: "#/properties/until/pattern",
						keyword: "pattern",
						params: { pattern: "^[1-9][0-9]{0,3} ?(m|h|d)$" },
						message: "must match pattern \"^[1-9][0-9]{0,3} ?(m|h|d)$\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/until",
					schemaPath: "#/properties/until/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.currency !== void 0) {
			let data4 = data.currency;
			if (typeof data4 === "string") {
				if (!pattern10.test(data4)) {
					const err13 = {
						instancePath: instancePath + "/currency",
						schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z]{3}$" },
						message: "must match pattern \"^[A-Z]{3}$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/currency",
					schemaPath: "urn:meville:schema:common#/$defs/currency/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.quantity !== void 0) {
			let data5 = data.quantity;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err15 = {
					instancePath: instancePath + "/quantity",
					schemaPath: "#/properties/quantity/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 1e5 || isNaN(data5)) {
					const err16 = {
						instancePath: instancePath + "/quantity",
						schemaPath: "#/properties/quantity/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e5
						},
						message: "must be <= 100000"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data5 < 1 || isNaN(data5)) {
					const err17 = {
						instancePath: instancePath + "/quantity",
						schemaPath: "#/properties/quantity/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
		if (data.description !== void 0) {
			let data6 = data.description;
			if (typeof data6 === "string") {
				if (func1(data6) > 2e3) {
					const err18 = {
						instancePath: instancePath + "/description",
						schemaPath: "urn:meville:schema:common#/$defs/longText/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 characters"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (func1(data6) < 1) {
					const err19 = {
						instancePath: instancePath + "/description",
						schemaPath: "urn:meville:schema:common#/$defs/longText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (!pattern15.test(data6)) {
					const err20 = {
						instancePath: instancePath + "/description",
						schemaPath: "urn:meville:schema:common#/$defs/longText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/description",
					schemaPath: "urn:meville:schema:common#/$defs/longText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.must !== void 0) {
			let data7 = data.must;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (Object.keys(data7).length > 64) {
					const err22 = {
						instancePath: instancePath + "/must",
						schemaPath: "#/properties/must/maxProperties",
						keyword: "maxProperties",
						params: { limit: 64 },
						message: "must NOT have more than 64 properties"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				for (const key1 in data7) {
					const _errs21 = errors;
					if (typeof key1 === "string") {
						if (func1(key1) > 64) {
							const err23 = {
								instancePath: instancePath + "/must",
								schemaPath: "#/properties/must/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters",
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (func1(key1) < 1) {
							const err24 = {
								instancePath: instancePath + "/must",
								schemaPath: "#/properties/must/propertyNames/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					}
					if (!(_errs21 === errors)) {
						const err25 = {
							instancePath: instancePath + "/must",
							schemaPath: "#/properties/must/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				for (const key2 in data7) {
					let data8 = data7[key2];
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (Object.keys(data8).length < 1) {
							const err26 = {
								instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/predicate/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						for (const key3 in data8) if (!(key3 === "is" || key3 === "in" || key3 === "not" || key3 === "min" || key3 === "max" || key3 === "has")) {
							const err27 = {
								instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/predicate/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data8.is !== void 0) {
							let data9 = data8.is;
							if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
								const err28 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/is",
									schemaPath: "#/$defs/predicate/properties/is/type",
									keyword: "type",
									params: { type: schema81.properties.is.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
						if (data8.in !== void 0) {
							let data10 = data8.in;
							if (Array.isArray(data10)) {
								if (data10.length > 64) {
									const err29 = {
										instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/in",
										schemaPath: "#/$defs/predicate/properties/in/maxItems",
										keyword: "maxItems",
										params: { limit: 64 },
										message: "must NOT have more than 64 items"
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
								if (data10.length < 1) {
									const err30 = {
										instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/in",
										schemaPath: "#/$defs/predicate/properties/in/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
								const len0 = data10.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data11 = data10[i0];
									if (typeof data11 !== "string" && !(typeof data11 == "number" && isFinite(data11)) && typeof data11 !== "boolean") {
										const err31 = {
											instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/in/" + i0,
											schemaPath: "#/$defs/predicate/properties/in/items/type",
											keyword: "type",
											params: { type: schema81.properties.in.items.type },
											message: "must be string,number,boolean"
										};
										if (vErrors === null) vErrors = [err31];
										else vErrors.push(err31);
										errors++;
									}
								}
							} else {
								const err32 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/in",
									schemaPath: "#/$defs/predicate/properties/in/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
						if (data8.not !== void 0) {
							let data12 = data8.not;
							const _errs34 = errors;
							let valid11 = false;
							let passing0 = null;
							const _errs35 = errors;
							if (typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && typeof data12 !== "boolean") {
								const err33 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
									schemaPath: "#/$defs/predicate/properties/not/oneOf/0/type",
									keyword: "type",
									params: { type: schema81.properties.not.oneOf[0].type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
							var _valid0 = _errs35 === errors;
							if (_valid0) {
								valid11 = true;
								passing0 = 0;
							}
							const _errs37 = errors;
							if (Array.isArray(data12)) {
								if (data12.length > 64) {
									const err34 = {
										instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
										schemaPath: "#/$defs/predicate/properties/not/oneOf/1/maxItems",
										keyword: "maxItems",
										params: { limit: 64 },
										message: "must NOT have more than 64 items"
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
								}
								if (data12.length < 1) {
									const err35 = {
										instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
										schemaPath: "#/$defs/predicate/properties/not/oneOf/1/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
								const len1 = data12.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data13 = data12[i1];
									if (typeof data13 !== "string" && !(typeof data13 == "number" && isFinite(data13)) && typeof data13 !== "boolean") {
										const err36 = {
											instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/not/" + i1,
											schemaPath: "#/$defs/predicate/properties/not/oneOf/1/items/type",
											keyword: "type",
											params: { type: schema81.properties.not.oneOf[1].items.type },
											message: "must be string,number,boolean"
										};
										if (vErrors === null) vErrors = [err36];
										else vErrors.push(err36);
										errors++;
									}
								}
							} else {
								const err37 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
									schemaPath: "#/$defs/predicate/properties/not/oneOf/1/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
							var _valid0 = _errs37 === errors;
							if (_valid0 && valid11) {
								valid11 = false;
								passing0 = [passing0, 1];
							} else if (_valid0) {
								valid11 = true;
								passing0 = 1;
							}
							if (!valid11) {
								const err38 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
									schemaPath: "#/$defs/predicate/properties/not/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing0 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							} else {
								errors = _errs34;
								if (vErrors !== null) {
									if (_errs34) vErrors.length = _errs34;
									else vErrors = null;
								}
							}
						}
						if (data8.min !== void 0) {
							let data14 = data8.min;
							if (typeof data14 !== "string" && !(typeof data14 == "number" && isFinite(data14)) && typeof data14 !== "boolean") {
								const err39 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/min",
									schemaPath: "#/$defs/predicate/properties/min/type",
									keyword: "type",
									params: { type: schema81.properties.min.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
						if (data8.max !== void 0) {
							let data15 = data8.max;
							if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "boolean") {
								const err40 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/max",
									schemaPath: "#/$defs/predicate/properties/max/type",
									keyword: "type",
									params: { type: schema81.properties.max.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
						if (data8.has !== void 0) {
							let data16 = data8.has;
							const _errs46 = errors;
							let valid14 = false;
							let passing1 = null;
							const _errs47 = errors;
							if (typeof data16 !== "string" && !(typeof data16 == "number" && isFinite(data16)) && typeof data16 !== "boolean") {
								const err41 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
									schemaPath: "#/$defs/predicate/properties/has/oneOf/0/type",
									keyword: "type",
									params: { type: schema81.properties.has.oneOf[0].type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
							var _valid1 = _errs47 === errors;
							if (_valid1) {
								valid14 = true;
								passing1 = 0;
							}
							const _errs49 = errors;
							if (Array.isArray(data16)) {
								if (data16.length > 64) {
									const err42 = {
										instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
										schemaPath: "#/$defs/predicate/properties/has/oneOf/1/maxItems",
										keyword: "maxItems",
										params: { limit: 64 },
										message: "must NOT have more than 64 items"
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
								if (data16.length < 1) {
									const err43 = {
										instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
										schemaPath: "#/$defs/predicate/properties/has/oneOf/1/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err43];
									else vErrors.push(err43);
									errors++;
								}
								const len2 = data16.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data17 = data16[i2];
									if (typeof data17 !== "string" && !(typeof data17 == "number" && isFinite(data17)) && typeof data17 !== "boolean") {
										const err44 = {
											instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/has/" + i2,
											schemaPath: "#/$defs/predicate/properties/has/oneOf/1/items/type",
											keyword: "type",
											params: { type: schema81.properties.has.oneOf[1].items.type },
											message: "must be string,number,boolean"
										};
										if (vErrors === null) vErrors = [err44];
										else vErrors.push(err44);
										errors++;
									}
								}
							} else {
								const err45 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
									schemaPath: "#/$defs/predicate/properties/has/oneOf/1/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
							var _valid1 = _errs49 === errors;
							if (_valid1 && valid14) {
								valid14 = false;
								passing1 = [passing1, 1];
							} else if (_valid1) {
								valid14 = true;
								passing1 = 1;
							}
							if (!valid14) {
								const err46 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
									schemaPath: "#/$defs/predicate/properties/has/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing1 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							} else {
								errors = _errs46;
								if (vErrors !== null) {
									if (_errs46) vErrors.length = _errs46;
									else vErrors = null;
								}
							}
						}
					} else {
						const err47 = {
							instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/predicate/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
			} else {
				const err48 = {
					instancePath: instancePath + "/must",
					schemaPath: "#/properties/must/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.should !== void 0) {
			let data18 = data.should;
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
				if (Object.keys(data18).length > 64) {
					const err49 = {
						instancePath: instancePath + "/should",
						schemaPath: "#/properties/should/maxProperties",
						keyword: "maxProperties",
						params: { limit: 64 },
						message: "must NOT have more than 64 properties"
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				for (const key4 in data18) {
					const _errs55 = errors;
					if (typeof key4 === "string") {
						if (func1(key4) > 64) {
							const err50 = {
								instancePath: instancePath + "/should",
								schemaPath: "#/properties/should/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters",
								propertyName: key4
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						if (func1(key4) < 1) {
							const err51 = {
								instancePath: instancePath + "/should",
								schemaPath: "#/properties/should/propertyNames/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								propertyName: key4
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
					}
					if (!(_errs55 === errors)) {
						const err52 = {
							instancePath: instancePath + "/should",
							schemaPath: "#/properties/should/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key4 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				}
				for (const key5 in data18) {
					let data19 = data18[key5];
					if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
						if (Object.keys(data19).length < 1) {
							const err53 = {
								instancePath: instancePath + "/should/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/predicate/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
						for (const key6 in data19) if (!(key6 === "is" || key6 === "in" || key6 === "not" || key6 === "min" || key6 === "max" || key6 === "has")) {
							const err54 = {
								instancePath: instancePath + "/should/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/predicate/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
						if (data19.is !== void 0) {
							let data20 = data19.is;
							if (typeof data20 !== "string" && !(typeof data20 == "number" && isFinite(data20)) && typeof data20 !== "boolean") {
								const err55 = {
									instancePath: instancePath + "/should/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/is",
									schemaPath: "#/$defs/predicate/properties/is/type",
									keyword: "type",
									params: { type: schema81.properties.is.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
						if (data19.in !== void 0) {
							let data21 = data19.in;
							if (Array.isArray(data21)) {
								if (data21.length > 64) {
									const err56 = {
										instancePath: instancePath + "/should/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/in",
										schemaPath: "#/$defs/predicate/properties/in/maxItems",
										keyword: "maxItems",
										params: { limit: 64 },
										message: "must NOT have more than 64 items"
									};
									if (vErrors === null) vErrors = [err56];
									else vErrors.push(err56);
									errors++;
								}
								if (data21.length < 1) {
									const err57 = {
										instancePath: instancePath + "/should/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/in",
										schemaPath: "#/$defs/predicate/properties/in/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err57];
									else vErrors.push(err57);
									errors++;
								}
								const len3 = data21.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data22 = data21[i3];
									if (typeof data22 !== "string" && !(typeof data22 == "number" && isFinite(data22)) && typeof data22 !== "boolean") {
										const err58 = {
											instancePath: instancePath + "/should/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/in/" + i3,
											schemaPath: "#/$defs/predicate/properties/in/items/type",
											keyword: "type",
											params: { type: schema81.properties.in.items.type },
											message: "must be string,number,boolean"
										};
										if (vErrors === null) vErrors = [err58];
										else vErrors.push(err58);
										errors++;
									}
								}
							} else {
								const err59 = {
									instancePath: instancePath + "/should/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/in",
									schemaPath: "#/$defs/predicate/properties/in/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err59];
								else vErrors.push(err59);
								errors++;
							}
						}
						if (data19.not !== void 0) {
							let data23 = data19.not;
							const _errs68 = errors;
							let valid23 = false;
							let passing2 = null;
							const _errs69 = errors;
							if (typeof data23 !== "string" && !(typeof data23 == "number" && isFinite(data23)) && typeof data23 !== "boolean") {
								const err60 = {
									instancePath: instancePath + "/should/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
									schemaPath: "#/$defs/predicate/properties/not/oneOf/0/type",
									keyword: "type",
									params: { type: schema81.properties.not.oneOf[0].type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
							var _valid2 = _errs69 === errors;
							if (_valid2) {
								valid23 = true;
								passing2 = 0;
							}
							const _errs71 = errors;
							if (Array.isArray(data23)) {
								if (data23.length > 64) {
									const err61 = {
										instancePath: instancePath + "/should/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
										schemaPath: "#/$defs/predicate/properties/not/oneOf/1/maxItems",
										keyword: "maxItems",
										params: { limit: 64 },
										message: "must NOT have more than 64 items"
									};
									if (vErrors === null) vErrors = [err61];
									else vErrors.push(err61);
									errors++;
								}
								if (data23.length < 1) {
									const err62 = {
										instancePath: instancePath + "/should/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
										schemaPath: "#/$defs/predicate/properties/not/oneOf/1/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err62];
									else vErrors.push(err62);
									errors++;
								}
								const len4 = data23.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let data24 = data23[i4];
									if (typeof data24 !== "string" && !(typeof data24 == "number" && isFinite(data24)) && typeof data24 !== "boolean") {
										const err63 = {
											instancePath: instancePath + "/should/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/not/" + i4,
											schemaPath: "#/$defs/predicate/properties/not/oneOf/1/items/type",
											keyword: "type",
											params: { type: schema81.properties.not.oneOf[1].items.type },
											message: "must be string,number,boolean"
										};
										if (vErrors === null) vErrors = [err63];
										else vErrors.push(err63);
										errors++;
									}
								}
							} else {
								const err64 = {
									instancePath: instancePath + "/should/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
									schemaPath: "#/$defs/predicate/properties/not/oneOf/1/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
							var _valid2 = _errs71 === errors;
							if (_valid2 && valid23) {
								valid23 = false;
								passing2 = [passing2, 1];
							} else if (_valid2) {
								valid23 = true;
								passing2 = 1;
							}
							if (!valid23) {
								const err65 = {
									instancePath: instancePath + "/should/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
									schemaPath: "#/$defs/predicate/properties/not/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing2 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err65];
								else vErrors.push(err65);
								errors++;
							} else {
								errors = _errs68;
								if (vErrors !== null) {
									if (_errs68) vErrors.length = _errs68;
									else vErrors = null;
								}
							}
						}
						if (data19.min !== void 0) {
							let data25 = data19.min;
							if (typeof data25 !== "string" && !(typeof data25 == "number" && isFinite(data25)) && typeof data25 !== "boolean") {
								const err66 = {
									instancePath: instancePath + "/should/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/min",
									schemaPath: "#/$defs/predicate/properties/min/type",
									keyword: "type",
									params: { type: schema81.properties.min.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						}
						if (data19.max !== void 0) {
							let data26 = data19.max;
							if (typeof data26 !== "string" && !(typeof data26 == "number" && isFinite(data26)) && typeof data26 !== "boolean") {
								const err67 = {
									instancePath: instancePath + "/should/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/max",
									schemaPath: "#/$defs/predicate/properties/max/type",
									keyword: "type",
									params: { type: schema81.properties.max.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err67];
								else vErrors.push(err67);
								errors++;
							}
						}
						if (data19.has !== void 0) {
							let data27 = data19.has;
							const _errs80 = errors;
							let valid26 = false;
							let passing3 = null;
							const _errs81 = errors;
							if (typeof data27 !== "string" && !(typeof data27 == "number" && isFinite(data27)) && typeof data27 !== "boolean") {
								const err68 = {
									instancePath: instancePath + "/should/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
									schemaPath: "#/$defs/predicate/properties/has/oneOf/0/type",
									keyword: "type",
									params: { type: schema81.properties.has.oneOf[0].type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err68];
								else vErrors.push(err68);
								errors++;
							}
							var _valid3 = _errs81 === errors;
							if (_valid3) {
								valid26 = true;
								passing3 = 0;
							}
							const _errs83 = errors;
							if (Array.isArray(data27)) {
								if (data27.length > 64) {
									const err69 = {
										instancePath: instancePath + "/should/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
										schemaPath: "#/$defs/predicate/properties/has/oneOf/1/maxItems",
										keyword: "maxItems",
										params: { limit: 64 },
										message: "must NOT have more than 64 items"
									};
									if (vErrors === null) vErrors = [err69];
									else vErrors.push(err69);
									errors++;
								}
								if (data27.length < 1) {
									const err70 = {
										instancePath: instancePath + "/should/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
										schemaPath: "#/$defs/predicate/properties/has/oneOf/1/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err70];
									else vErrors.push(err70);
									errors++;
								}
								const len5 = data27.length;
								for (let i5 = 0; i5 < len5; i5++) {
									let data28 = data27[i5];
									if (typeof data28 !== "string" && !(typeof data28 == "number" && isFinite(data28)) && typeof data28 !== "boolean") {
										const err71 = {
											instancePath: instancePath + "/should/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/has/" + i5,
											schemaPath: "#/$defs/predicate/properties/has/oneOf/1/items/type",
											keyword: "type",
											params: { type: schema81.properties.has.oneOf[1].items.type },
											message: "must be string,number,boolean"
										};
										if (vErrors === null) vErrors = [err71];
										else vErrors.push(err71);
										errors++;
									}
								}
							} else {
								const err72 = {
									instancePath: instancePath + "/should/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
									schemaPath: "#/$defs/predicate/properties/has/oneOf/1/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							}
							var _valid3 = _errs83 === errors;
							if (_valid3 && valid26) {
								valid26 = false;
								passing3 = [passing3, 1];
							} else if (_valid3) {
								valid26 = true;
								passing3 = 1;
							}
							if (!valid26) {
								const err73 = {
									instancePath: instancePath + "/should/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
									schemaPath: "#/$defs/predicate/properties/has/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing3 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err73];
								else vErrors.push(err73);
								errors++;
							} else {
								errors = _errs80;
								if (vErrors !== null) {
									if (_errs80) vErrors.length = _errs80;
									else vErrors = null;
								}
							}
						}
					} else {
						const err74 = {
							instancePath: instancePath + "/should/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/predicate/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err74];
						else vErrors.push(err74);
						errors++;
					}
				}
			} else {
				const err75 = {
					instancePath: instancePath + "/should",
					schemaPath: "#/properties/should/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err75];
				else vErrors.push(err75);
				errors++;
			}
		}
		if (data.may !== void 0) {
			let data29 = data.may;
			if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
				if (Object.keys(data29).length > 64) {
					const err76 = {
						instancePath: instancePath + "/may",
						schemaPath: "#/properties/may/maxProperties",
						keyword: "maxProperties",
						params: { limit: 64 },
						message: "must NOT have more than 64 properties"
					};
					if (vErrors === null) vErrors = [err76];
					else vErrors.push(err76);
					errors++;
				}
				for (const key7 in data29) {
					const _errs89 = errors;
					if (typeof key7 === "string") {
						if (func1(key7) > 64) {
							const err77 = {
								instancePath: instancePath + "/may",
								schemaPath: "#/properties/may/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters",
								propertyName: key7
							};
							if (vErrors === null) vErrors = [err77];
							else vErrors.push(err77);
							errors++;
						}
						if (func1(key7) < 1) {
							const err78 = {
								instancePath: instancePath + "/may",
								schemaPath: "#/properties/may/propertyNames/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								propertyName: key7
							};
							if (vErrors === null) vErrors = [err78];
							else vErrors.push(err78);
							errors++;
						}
					}
					if (!(_errs89 === errors)) {
						const err79 = {
							instancePath: instancePath + "/may",
							schemaPath: "#/properties/may/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key7 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err79];
						else vErrors.push(err79);
						errors++;
					}
				}
				for (const key8 in data29) {
					let data30 = data29[key8];
					if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
						if (Object.keys(data30).length < 1) {
							const err80 = {
								instancePath: instancePath + "/may/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/predicate/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err80];
							else vErrors.push(err80);
							errors++;
						}
						for (const key9 in data30) if (!(key9 === "is" || key9 === "in" || key9 === "not" || key9 === "min" || key9 === "max" || key9 === "has")) {
							const err81 = {
								instancePath: instancePath + "/may/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/predicate/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err81];
							else vErrors.push(err81);
							errors++;
						}
						if (data30.is !== void 0) {
							let data31 = data30.is;
							if (typeof data31 !== "string" && !(typeof data31 == "number" && isFinite(data31)) && typeof data31 !== "boolean") {
								const err82 = {
									instancePath: instancePath + "/may/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/is",
									schemaPath: "#/$defs/predicate/properties/is/type",
									keyword: "type",
									params: { type: schema81.properties.is.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err82];
								else vErrors.push(err82);
								errors++;
							}
						}
						if (data30.in !== void 0) {
							let data32 = data30.in;
							if (Array.isArray(data32)) {
								if (data32.length > 64) {
									const err83 = {
										instancePath: instancePath + "/may/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/in",
										schemaPath: "#/$defs/predicate/properties/in/maxItems",
										keyword: "maxItems",
										params: { limit: 64 },
										message: "must NOT have more than 64 items"
									};
									if (vErrors === null) vErrors = [err83];
									else vErrors.push(err83);
									errors++;
								}
								if (data32.length < 1) {
									const err84 = {
										instancePath: instancePath + "/may/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/in",
										schemaPath: "#/$defs/predicate/properties/in/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err84];
									else vErrors.push(err84);
									errors++;
								}
								const len6 = data32.length;
								for (let i6 = 0; i6 < len6; i6++) {
									let data33 = data32[i6];
									if (typeof data33 !== "string" && !(typeof data33 == "number" && isFinite(data33)) && typeof data33 !== "boolean") {
										const err85 = {
											instancePath: instancePath + "/may/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/in/" + i6,
											schemaPath: "#/$defs/predicate/properties/in/items/type",
											keyword: "type",
											params: { type: schema81.properties.in.items.type },
											message: "must be string,number,boolean"
										};
										if (vErrors === null) vErrors = [err85];
										else vErrors.push(err85);
										errors++;
									}
								}
							} else {
								const err86 = {
									instancePath: instancePath + "/may/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/in",
									schemaPath: "#/$defs/predicate/properties/in/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err86];
								else vErrors.push(err86);
								errors++;
							}
						}
						if (data30.not !== void 0) {
							let data34 = data30.not;
							const _errs102 = errors;
							let valid35 = false;
							let passing4 = null;
							const _errs103 = errors;
							if (typeof data34 !== "string" && !(typeof data34 == "number" && isFinite(data34)) && typeof data34 !== "boolean") {
								const err87 = {
									instancePath: instancePath + "/may/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
									schemaPath: "#/$defs/predicate/properties/not/oneOf/0/type",
									keyword: "type",
									params: { type: schema81.properties.not.oneOf[0].type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err87];
								else vErrors.push(err87);
								errors++;
							}
							var _valid4 = _errs103 === errors;
							if (_valid4) {
								valid35 = true;
								passing4 = 0;
							}
							const _errs105 = errors;
							if (Array.isArray(data34)) {
								if (data34.length > 64) {
									const err88 = {
										instancePath: instancePath + "/may/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
										schemaPath: "#/$defs/predicate/properties/not/oneOf/1/maxItems",
										keyword: "maxItems",
										params: { limit: 64 },
										message: "must NOT have more than 64 items"
									};
									if (vErrors === null) vErrors = [err88];
									else vErrors.push(err88);
									errors++;
								}
								if (data34.length < 1) {
									const err89 = {
										instancePath: instancePath + "/may/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
										schemaPath: "#/$defs/predicate/properties/not/oneOf/1/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err89];
									else vErrors.push(err89);
									errors++;
								}
								const len7 = data34.length;
								for (let i7 = 0; i7 < len7; i7++) {
									let data35 = data34[i7];
									if (typeof data35 !== "string" && !(typeof data35 == "number" && isFinite(data35)) && typeof data35 !== "boolean") {
										const err90 = {
											instancePath: instancePath + "/may/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/not/" + i7,
											schemaPath: "#/$defs/predicate/properties/not/oneOf/1/items/type",
											keyword: "type",
											params: { type: schema81.properties.not.oneOf[1].items.type },
											message: "must be string,number,boolean"
										};
										if (vErrors === null) vErrors = [err90];
										else vErrors.push(err90);
										errors++;
									}
								}
							} else {
								const err91 = {
									instancePath: instancePath + "/may/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
									schemaPath: "#/$defs/predicate/properties/not/oneOf/1/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err91];
								else vErrors.push(err91);
								errors++;
							}
							var _valid4 = _errs105 === errors;
							if (_valid4 && valid35) {
								valid35 = false;
								passing4 = [passing4, 1];
							} else if (_valid4) {
								valid35 = true;
								passing4 = 1;
							}
							if (!valid35) {
								const err92 = {
									instancePath: instancePath + "/may/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
									schemaPath: "#/$defs/predicate/properties/not/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing4 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err92];
								else vErrors.push(err92);
								errors++;
							} else {
								errors = _errs102;
								if (vErrors !== null) {
									if (_errs102) vErrors.length = _errs102;
									else vErrors = null;
								}
							}
						}
						if (data30.min !== void 0) {
							let data36 = data30.min;
							if (typeof data36 !== "string" && !(typeof data36 == "number" && isFinite(data36)) && typeof data36 !== "boolean") {
								const err93 = {
									instancePath: instancePath + "/may/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/min",
									schemaPath: "#/$defs/predicate/properties/min/type",
									keyword: "type",
									params: { type: schema81.properties.min.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err93];
								else vErrors.push(err93);
								errors++;
							}
						}
						if (data30.max !== void 0) {
							let data37 = data30.max;
							if (typeof data37 !== "string" && !(typeof data37 == "number" && isFinite(data37)) && typeof data37 !== "boolean") {
								const err94 = {
									instancePath: instancePath + "/may/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/max",
									schemaPath: "#/$defs/predicate/properties/max/type",
									keyword: "type",
									params: { type: schema81.properties.max.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err94];
								else vErrors.push(err94);
								errors++;
							}
						}
						if (data30.has !== void 0) {
							let data38 = data30.has;
							const _errs114 = errors;
							let valid38 = false;
							let passing5 = null;
							const _errs115 = errors;
							if (typeof data38 !== "string" && !(typeof data38 == "number" && isFinite(data38)) && typeof data38 !== "boolean") {
								const err95 = {
									instancePath: instancePath + "/may/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
									schemaPath: "#/$defs/predicate/properties/has/oneOf/0/type",
									keyword: "type",
									params: { type: schema81.properties.has.oneOf[0].type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err95];
								else vErrors.push(err95);
								errors++;
							}
							var _valid5 = _errs115 === errors;
							if (_valid5) {
								valid38 = true;
								passing5 = 0;
							}
							const _errs117 = errors;
							if (Array.isArray(data38)) {
								if (data38.length > 64) {
									const err96 = {
										instancePath: instancePath + "/may/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
										schemaPath: "#/$defs/predicate/properties/has/oneOf/1/maxItems",
										keyword: "maxItems",
										params: { limit: 64 },
										message: "must NOT have more than 64 items"
									};
									if (vErrors === null) vErrors = [err96];
									else vErrors.push(err96);
									errors++;
								}
								if (data38.length < 1) {
									const err97 = {
										instancePath: instancePath + "/may/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
										schemaPath: "#/$defs/predicate/properties/has/oneOf/1/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err97];
									else vErrors.push(err97);
									errors++;
								}
								const len8 = data38.length;
								for (let i8 = 0; i8 < len8; i8++) {
									let data39 = data38[i8];
									if (typeof data39 !== "string" && !(typeof data39 == "number" && isFinite(data39)) && typeof data39 !== "boolean") {
										const err98 = {
											instancePath: instancePath + "/may/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/has/" + i8,
											schemaPath: "#/$defs/predicate/properties/has/oneOf/1/items/type",
											keyword: "type",
											params: { type: schema81.properties.has.oneOf[1].items.type },
											message: "must be string,number,boolean"
										};
										if (vErrors === null) vErrors = [err98];
										else vErrors.push(err98);
										errors++;
									}
								}
							} else {
								const err99 = {
									instancePath: instancePath + "/may/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
									schemaPath: "#/$defs/predicate/properties/has/oneOf/1/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err99];
								else vErrors.push(err99);
								errors++;
							}
							var _valid5 = _errs117 === errors;
							if (_valid5 && valid38) {
								valid38 = false;
								passing5 = [passing5, 1];
							} else if (_valid5) {
								valid38 = true;
								passing5 = 1;
							}
							if (!valid38) {
								const err100 = {
									instancePath: instancePath + "/may/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
									schemaPath: "#/$defs/predicate/properties/has/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing5 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err100];
								else vErrors.push(err100);
								errors++;
							} else {
								errors = _errs114;
								if (vErrors !== null) {
									if (_errs114) vErrors.length = _errs114;
									else vErrors = null;
								}
							}
						}
					} else {
						const err101 = {
							instancePath: instancePath + "/may/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/predicate/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err101];
						else vErrors.push(err101);
						errors++;
					}
				}
			} else {
				const err102 = {
					instancePath: instancePath + "/may",
					schemaPath: "#/properties/may/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err102];
				else vErrors.push(err102);
				errors++;
			}
		}
		if (data.terms !== void 0) {
			let data40 = data.terms;
			if (typeof data40 === "string") {
				if (func1(data40) > 32) {
					const err103 = {
						instancePath: instancePath + "/terms",
						schemaPath: "urn:meville:schema:common#/$defs/terms/maxLength",
						keyword: "maxLength",
						params: { limit: 32 },
						message: "must NOT have more than 32 characters"
					};
					if (vErrors === null) vErrors = [err103];
					else vErrors.push(err103);
					errors++;
				}
				if (!pattern34.test(data40)) {
					const err104 = {
						instancePath: instancePath + "/terms",
						schemaPath: "urn:meville:schema:common#/$defs/terms/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$" },
						message: "must match pattern \"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$\""
					};
					if (vErrors === null) vErrors = [err104];
					else vErrors.push(err104);
					errors++;
				}
			} else {
				const err105 = {
					instancePath: instancePath + "/terms",
					schemaPath: "urn:meville:schema:common#/$defs/terms/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err105];
				else vErrors.push(err105);
				errors++;
			}
		}
	} else {
		const err106 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err106];
		else vErrors.push(err106);
		errors++;
	}
	validate32.errors = vErrors;
	return errors === 0;
}
validate32.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const fileStockMap = validate33;
const schema87 = {
	"title": "StockSource",
	"description": "Where the value of a property comes from: a column, several columns put together, or the file itself.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"column": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		},
		"template": {
			"type": "string",
			"minLength": 1,
			"maxLength": 500,
			"description": "Text with the names of columns in braces."
		},
		"constant": { "oneOf": [{ "type": [
			"string",
			"number",
			"boolean"
		] }, {
			"type": "array",
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] },
			"minItems": 1,
			"maxItems": 64
		}] },
		"unit": {
			"type": "string",
			"minLength": 1,
			"maxLength": 32,
			"description": "The unit of values that are bare numbers."
		},
		"currency": {
			"$ref": "urn:meville:schema:common#/$defs/currency",
			"description": "The currency of values that are bare numbers."
		}
	},
	"oneOf": [
		{ "required": ["column"] },
		{ "required": ["template"] },
		{ "required": ["constant"] }
	]
};
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate34.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.column === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "column" },
				message: "must have required property 'column'"
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.template === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "template" },
				message: "must have required property 'template'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.constant === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "constant" },
					message: "must have required property 'constant'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else if (_valid0) {
			valid0 = true;
			passing0 = 2;
		}
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "column" || key0 === "template" || key0 === "constant" || key0 === "unit" || key0 === "currency")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.column !== void 0) {
			let data0 = data.column;
			if (typeof data0 === "string") {
				if (func1(data0) > 200) {
					const err5 = {
						instancePath: instancePath + "/column",
						schemaPath: "#/properties/column/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/column",
						schemaPath: "#/properties/column/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/column",
					schemaPath: "#/properties/column/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.template !== void 0) {
			let data1 = data.template;
			if (typeof data1 === "string") {
				if (func1(data1) > 500) {
					const err8 = {
						instancePath: instancePath + "/template",
						schemaPath: "#/properties/template/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (func1(data1) < 1) {
					const err9 = {
						instancePath: instancePath + "/template",
						schemaPath: "#/properties/template/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/template",
					schemaPath: "#/properties/template/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.constant !== void 0) {
			let data2 = data.constant;
			const _errs11 = errors;
			let valid2 = false;
			let passing1 = null;
			const _errs12 = errors;
			if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/constant",
					schemaPath: "#/properties/constant/oneOf/0/type",
					keyword: "type",
					params: { type: schema87.properties.constant.oneOf[0].type },
					message: "must be string,number,boolean"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			var _valid1 = _errs12 === errors;
			if (_valid1) {
				valid2 = true;
				passing1 = 0;
			}
			const _errs14 = errors;
			if (Array.isArray(data2)) {
				if (data2.length > 64) {
					const err12 = {
						instancePath: instancePath + "/constant",
						schemaPath: "#/properties/constant/oneOf/1/maxItems",
						keyword: "maxItems",
						params: { limit: 64 },
						message: "must NOT have more than 64 items"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data2.length < 1) {
					const err13 = {
						instancePath: instancePath + "/constant",
						schemaPath: "#/properties/constant/oneOf/1/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
						const err14 = {
							instancePath: instancePath + "/constant/" + i0,
							schemaPath: "#/properties/constant/oneOf/1/items/type",
							keyword: "type",
							params: { type: schema87.properties.constant.oneOf[1].items.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/constant",
					schemaPath: "#/properties/constant/oneOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			var _valid1 = _errs14 === errors;
			if (_valid1 && valid2) {
				valid2 = false;
				passing1 = [passing1, 1];
			} else if (_valid1) {
				valid2 = true;
				passing1 = 1;
			}
			if (!valid2) {
				const err16 = {
					instancePath: instancePath + "/constant",
					schemaPath: "#/properties/constant/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing1 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			} else {
				errors = _errs11;
				if (vErrors !== null) {
					if (_errs11) vErrors.length = _errs11;
					else vErrors = null;
				}
			}
		}
		if (data.unit !== void 0) {
			let data4 = data.unit;
			if (typeof data4 === "string") {
				if (func1(data4) > 32) {
					const err17 = {
						instancePath: instancePath + "/unit",
						schemaPath: "#/properties/unit/maxLength",
						keyword: "maxLength",
						params: { limit: 32 },
						message: "must NOT have more than 32 characters"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (func1(data4) < 1) {
					const err18 = {
						instancePath: instancePath + "/unit",
						schemaPath: "#/properties/unit/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/unit",
					schemaPath: "#/properties/unit/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.currency !== void 0) {
			let data5 = data.currency;
			if (typeof data5 === "string") {
				if (!pattern10.test(data5)) {
					const err20 = {
						instancePath: instancePath + "/currency",
						schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z]{3}$" },
						message: "must match pattern \"^[A-Z]{3}$\""
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/currency",
					schemaPath: "urn:meville:schema:common#/$defs/currency/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate34.errors = vErrors;
	return errors === 0;
}
validate34.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate33.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 80) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: { limit: 80 },
				message: "must NOT have more than 80 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.price === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "price" },
				message: "must have required property 'price'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) {
			const _errs1 = errors;
			if (typeof key0 === "string") {
				if (func1(key0) > 64) {
					const err2 = {
						instancePath,
						schemaPath: "urn:meville:schema:common#/$defs/propertyName/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters",
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(key0) < 1) {
					const err3 = {
						instancePath,
						schemaPath: "urn:meville:schema:common#/$defs/propertyName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern15.test(key0)) {
					const err4 = {
						instancePath,
						schemaPath: "urn:meville:schema:common#/$defs/propertyName/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\"",
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath,
					schemaPath: "urn:meville:schema:common#/$defs/propertyName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					propertyName: key0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (!(_errs1 === errors)) {
				const err6 = {
					instancePath,
					schemaPath: "#/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: key0 },
					message: "property name must be valid"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		for (const key1 in data) if (!validate34(data[key1], {
			instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
			parentData: data,
			parentDataProperty: key1,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
			errors = vErrors.length;
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate33.errors = vErrors;
	return errors === 0;
}
validate33.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const fileVendor = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate36.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.vrm === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vrm" },
				message: "must have required property 'vrm'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.categories === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "categories" },
				message: "must have required property 'categories'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.areas === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "areas" },
				message: "must have required property 'areas'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.currency === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "currency" },
				message: "must have required property 'currency'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.terms === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "terms" },
				message: "must have required property 'terms'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "vrm" || key0 === "name" || key0 === "origin" || key0 === "categories" || key0 === "areas" || key0 === "currency" || key0 === "terms" || key0 === "validity")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.vrm !== void 0) {
			if ("vendor/1" !== data.vrm) {
				const err7 = {
					instancePath: instancePath + "/vrm",
					schemaPath: "#/properties/vrm/const",
					keyword: "const",
					params: { allowedValue: "vendor/1" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func1(data1) > 200) {
					const err8 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (func1(data1) < 1) {
					const err9 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (!pattern15.test(data1)) {
					const err10 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/name",
					schemaPath: "urn:meville:schema:common#/$defs/shortText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.origin !== void 0) {
			let data2 = data.origin;
			if (typeof data2 === "string") {
				if (func1(data2) > 280) {
					const err12 = {
						instancePath: instancePath + "/origin",
						schemaPath: "#/properties/origin/maxLength",
						keyword: "maxLength",
						params: { limit: 280 },
						message: "must NOT have more than 280 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/properties/origin/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.categories !== void 0) {
			let data3 = data.categories;
			if (Array.isArray(data3)) {
				if (data3.length > 32) {
					const err14 = {
						instancePath: instancePath + "/categories",
						schemaPath: "#/properties/categories/maxItems",
						keyword: "maxItems",
						params: { limit: 32 },
						message: "must NOT have more than 32 items"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data3.length < 1) {
					const err15 = {
						instancePath: instancePath + "/categories",
						schemaPath: "#/properties/categories/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (typeof data4 === "string") {
						if (!pattern26.test(data4)) {
							const err16 = {
								instancePath: instancePath + "/categories/" + i0,
								schemaPath: "urn:meville:schema:common#/$defs/category/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z][a-z0-9-]{0,31}$" },
								message: "must match pattern \"^[a-z][a-z0-9-]{0,31}$\""
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/categories/" + i0,
							schemaPath: "urn:meville:schema:common#/$defs/category/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				let i1 = data3.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data3[i1], data3[j0])) {
						const err18 = {
							instancePath: instancePath + "/categories",
							schemaPath: "#/properties/categories/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
						break outer0;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/categories",
					schemaPath: "#/properties/categories/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.areas !== void 0) {
			let data5 = data.areas;
			if (Array.isArray(data5)) {
				if (data5.length > 300) {
					const err20 = {
						instancePath: instancePath + "/areas",
						schemaPath: "#/properties/areas/maxItems",
						keyword: "maxItems",
						params: { limit: 300 },
						message: "must NOT have more than 300 items"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data5.length < 1) {
					const err21 = {
						instancePath: instancePath + "/areas",
						schemaPath: "#/properties/areas/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				const len1 = data5.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data6 = data5[i2];
					if (typeof data6 === "string") {
						if (!pattern30.test(data6)) {
							const err22 = {
								instancePath: instancePath + "/areas/" + i2,
								schemaPath: "urn:meville:schema:common#/$defs/area/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$" },
								message: "must match pattern \"^[A-Z]{2}(-[A-Z0-9]{1,3})?$\""
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/areas/" + i2,
							schemaPath: "urn:meville:schema:common#/$defs/area/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				let i3 = data5.length;
				let j1;
				if (i3 > 1) {
					outer1: for (; i3--;) for (j1 = i3; j1--;) if (func0(data5[i3], data5[j1])) {
						const err24 = {
							instancePath: instancePath + "/areas",
							schemaPath: "#/properties/areas/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i3,
								j: j1
							},
							message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
						break outer1;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/areas",
					schemaPath: "#/properties/areas/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.currency !== void 0) {
			let data7 = data.currency;
			if (typeof data7 === "string") {
				if (!pattern10.test(data7)) {
					const err26 = {
						instancePath: instancePath + "/currency",
						schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z]{3}$" },
						message: "must match pattern \"^[A-Z]{3}$\""
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/currency",
					schemaPath: "urn:meville:schema:common#/$defs/currency/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.terms !== void 0) {
			let data8 = data.terms;
			if (Array.isArray(data8)) {
				if (data8.length > 32) {
					const err28 = {
						instancePath: instancePath + "/terms",
						schemaPath: "#/properties/terms/maxItems",
						keyword: "maxItems",
						params: { limit: 32 },
						message: "must NOT have more than 32 items"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data8.length < 1) {
					const err29 = {
						instancePath: instancePath + "/terms",
						schemaPath: "#/properties/terms/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				const len2 = data8.length;
				for (let i4 = 0; i4 < len2; i4++) {
					let data9 = data8[i4];
					if (typeof data9 === "string") {
						if (func1(data9) > 32) {
							const err30 = {
								instancePath: instancePath + "/terms/" + i4,
								schemaPath: "urn:meville:schema:common#/$defs/terms/maxLength",
								keyword: "maxLength",
								params: { limit: 32 },
								message: "must NOT have more than 32 characters"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (!pattern34.test(data9)) {
							const err31 = {
								instancePath: instancePath + "/terms/" + i4,
								schemaPath: "urn:meville:schema:common#/$defs/terms/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$" },
								message: "must match pattern \"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$\""
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/terms/" + i4,
							schemaPath: "urn:meville:schema:common#/$defs/terms/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
				let i5 = data8.length;
				let j2;
				if (i5 > 1) {
					outer2: for (; i5--;) for (j2 = i5; j2--;) if (func0(data8[i5], data8[j2])) {
						const err33 = {
							instancePath: instancePath + "/terms",
							schemaPath: "#/properties/terms/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i5,
								j: j2
							},
							message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
						break outer2;
					}
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/terms",
					schemaPath: "#/properties/terms/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.validity !== void 0) {
			let data10 = data.validity;
			if (typeof data10 === "string") {
				if (!pattern31.test(data10)) {
					const err35 = {
						instancePath: instancePath + "/validity",
						schemaPath: "#/properties/validity/pattern",
						keyword: "pattern",
						params: { pattern: "^[1-9][0-9]{0,3} ?(m|h|d)$" },
						message: "must match pattern \"^[1-9][0-9]{0,3} ?(m|h|d)$\""
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/validity",
					schemaPath: "#/properties/validity/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
	} else {
		const err37 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err37];
		else vErrors.push(err37);
		errors++;
	}
	validate36.errors = vErrors;
	return errors === 0;
}
validate36.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const offer = validate37;
const schema95 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:meville:schema:offer",
	"title": "OfferClaims",
	"description": "What one vendor would sell to the customer of one request copy, and for how much in all.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"vrm",
		"iss",
		"aud",
		"jti",
		"iat",
		"exp",
		"request",
		"itemOffered",
		"sku",
		"price",
		"priceCurrency",
		"priceSpecification",
		"availability",
		"compliance",
		"binding",
		"terms"
	],
	"properties": {
		"vrm": { "$ref": "urn:meville:schema:common#/$defs/version" },
		"iss": { "$ref": "urn:meville:schema:common#/$defs/vendorId" },
		"aud": { "$ref": "urn:meville:schema:common#/$defs/customerId" },
		"jti": { "$ref": "urn:meville:schema:common#/$defs/jti" },
		"iat": { "$ref": "urn:meville:schema:common#/$defs/time" },
		"exp": { "$ref": "urn:meville:schema:common#/$defs/time" },
		"request": { "$ref": "urn:meville:schema:common#/$defs/digest" },
		"itemOffered": { "$ref": "urn:meville:schema:common#/$defs/item" },
		"sku": { "$ref": "urn:meville:schema:common#/$defs/shortText" },
		"price": { "$ref": "urn:meville:schema:common#/$defs/amount" },
		"priceCurrency": { "$ref": "urn:meville:schema:common#/$defs/currency" },
		"free": { "const": true },
		"priceSpecification": {
			"type": "array",
			"items": { "$ref": "urn:meville:schema:common#/$defs/priceLine" },
			"minItems": 1,
			"maxItems": 32
		},
		"availability": { "enum": [
			"InStock",
			"LimitedAvailability",
			"PreOrder",
			"BackOrder",
			"MadeToOrder"
		] },
		"deliveryLeadTime": { "$ref": "urn:meville:schema:common#/$defs/quantitativeValue" },
		"compliance": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["requirement", "status"],
				"properties": {
					"requirement": {
						"type": "integer",
						"minimum": 0,
						"maximum": 63
					},
					"status": { "enum": [
						"comply",
						"deviate",
						"unknown"
					] }
				}
			},
			"minItems": 0,
			"maxItems": 64
		},
		"binding": { "type": "boolean" },
		"terms": { "oneOf": [{
			"type": "object",
			"additionalProperties": false,
			"required": ["accepted"],
			"properties": { "accepted": { "$ref": "urn:meville:schema:common#/$defs/terms" } }
		}, {
			"type": "object",
			"additionalProperties": false,
			"required": ["alternative"],
			"properties": { "alternative": { "$ref": "urn:meville:schema:common#/$defs/terms" } }
		}] }
	}
};
const pattern51 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", "u");
const pattern50 = /* @__PURE__ */ new RegExp("^[A-Z0-9]{2,3}$", "u");
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate39.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["@type"] === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "@type" },
				message: "must have required property '@type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.value === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				message: "must have required property 'value'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.unitCode === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "unitCode" },
				message: "must have required property 'unitCode'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "@type" || key0 === "value" || key0 === "unitCode")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data["@type"] !== void 0) {
			if ("QuantitativeValue" !== data["@type"]) {
				const err4 = {
					instancePath: instancePath + "/@type",
					schemaPath: "#/properties/%40type/const",
					keyword: "const",
					params: { allowedValue: "QuantitativeValue" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.value !== void 0) {
			let data1 = data.value;
			if (typeof data1 === "string") {
				if (func1(data1) > 500) {
					const err5 = {
						instancePath: instancePath + "/value",
						schemaPath: "urn:meville:schema:common#/$defs/valueText/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/value",
						schemaPath: "urn:meville:schema:common#/$defs/valueText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern15.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/value",
						schemaPath: "urn:meville:schema:common#/$defs/valueText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/value",
					schemaPath: "urn:meville:schema:common#/$defs/valueText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.unitCode !== void 0) {
			let data2 = data.unitCode;
			if (typeof data2 === "string") {
				if (!pattern50.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/unitCode",
						schemaPath: "urn:meville:schema:common#/$defs/unitCode/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z0-9]{2,3}$" },
						message: "must match pattern \"^[A-Z0-9]{2,3}$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/unitCode",
					schemaPath: "urn:meville:schema:common#/$defs/unitCode/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate39.errors = vErrors;
	return errors === 0;
}
validate39.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate41.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["@type"] === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "@type" },
				message: "must have required property '@type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.value === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				message: "must have required property 'value'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.currency === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "currency" },
				message: "must have required property 'currency'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "@type" || key0 === "value" || key0 === "currency")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data["@type"] !== void 0) {
			if ("MonetaryAmount" !== data["@type"]) {
				const err4 = {
					instancePath: instancePath + "/@type",
					schemaPath: "#/properties/%40type/const",
					keyword: "const",
					params: { allowedValue: "MonetaryAmount" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.value !== void 0) {
			let data1 = data.value;
			if (typeof data1 === "string") {
				if (!pattern51.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/value",
						schemaPath: "urn:meville:schema:common#/$defs/amount/pattern",
						keyword: "pattern",
						params: { pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" },
						message: "must match pattern \"^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/value",
					schemaPath: "urn:meville:schema:common#/$defs/amount/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.currency !== void 0) {
			let data2 = data.currency;
			if (typeof data2 === "string") {
				if (!pattern10.test(data2)) {
					const err7 = {
						instancePath: instancePath + "/currency",
						schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z]{3}$" },
						message: "must match pattern \"^[A-Z]{3}$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/currency",
					schemaPath: "urn:meville:schema:common#/$defs/currency/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate41.errors = vErrors;
	return errors === 0;
}
validate41.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate43.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["@type"] === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "@type" },
				message: "must have required property '@type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.value === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				message: "must have required property 'value'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "@type" || key0 === "name" || key0 === "value" || key0 === "unitCode")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data["@type"] !== void 0) {
			if ("PropertyValue" !== data["@type"]) {
				const err4 = {
					instancePath: instancePath + "/@type",
					schemaPath: "#/properties/%40type/const",
					keyword: "const",
					params: { allowedValue: "PropertyValue" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func1(data1) > 64) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/propertyName/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/propertyName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern15.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/propertyName/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/name",
					schemaPath: "urn:meville:schema:common#/$defs/propertyName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.value !== void 0) {
			let data2 = data.value;
			const _errs7 = errors;
			let valid2 = false;
			let passing0 = null;
			const _errs8 = errors;
			if (typeof data2 === "string") {
				if (func1(data2) > 500) {
					const err9 = {
						instancePath: instancePath + "/value",
						schemaPath: "urn:meville:schema:common#/$defs/valueText/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (func1(data2) < 1) {
					const err10 = {
						instancePath: instancePath + "/value",
						schemaPath: "urn:meville:schema:common#/$defs/valueText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (!pattern15.test(data2)) {
					const err11 = {
						instancePath: instancePath + "/value",
						schemaPath: "urn:meville:schema:common#/$defs/valueText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/value",
					schemaPath: "urn:meville:schema:common#/$defs/valueText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			var _valid0 = _errs8 === errors;
			if (_valid0) {
				valid2 = true;
				passing0 = 0;
			}
			const _errs11 = errors;
			if (Array.isArray(data2)) {
				if (data2.length > 64) {
					const err13 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/properties/value/oneOf/1/maxItems",
						keyword: "maxItems",
						params: { limit: 64 },
						message: "must NOT have more than 64 items"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data2.length < 0) {
					const err14 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/properties/value/oneOf/1/minItems",
						keyword: "minItems",
						params: { limit: 0 },
						message: "must NOT have fewer than 0 items"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (func1(data3) > 500) {
							const err15 = {
								instancePath: instancePath + "/value/" + i0,
								schemaPath: "urn:meville:schema:common#/$defs/valueText/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								message: "must NOT have more than 500 characters"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (func1(data3) < 1) {
							const err16 = {
								instancePath: instancePath + "/value/" + i0,
								schemaPath: "urn:meville:schema:common#/$defs/valueText/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (!pattern15.test(data3)) {
							const err17 = {
								instancePath: instancePath + "/value/" + i0,
								schemaPath: "urn:meville:schema:common#/$defs/valueText/pattern",
								keyword: "pattern",
								params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
								message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/value/" + i0,
							schemaPath: "urn:meville:schema:common#/$defs/valueText/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/oneOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			var _valid0 = _errs11 === errors;
			if (_valid0 && valid2) {
				valid2 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid2 = true;
				passing0 = 1;
			}
			if (!valid2) {
				const err20 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			} else {
				errors = _errs7;
				if (vErrors !== null) {
					if (_errs7) vErrors.length = _errs7;
					else vErrors = null;
				}
			}
		}
		if (data.unitCode !== void 0) {
			let data4 = data.unitCode;
			if (typeof data4 === "string") {
				if (!pattern50.test(data4)) {
					const err21 = {
						instancePath: instancePath + "/unitCode",
						schemaPath: "urn:meville:schema:common#/$defs/unitCode/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z0-9]{2,3}$" },
						message: "must match pattern \"^[A-Z0-9]{2,3}$\""
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/unitCode",
					schemaPath: "urn:meville:schema:common#/$defs/unitCode/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
	} else {
		const err23 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	}
	validate43.errors = vErrors;
	return errors === 0;
}
validate43.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate38.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 80) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: { limit: 80 },
				message: "must NOT have more than 80 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data["@type"] === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "@type" },
				message: "must have required property '@type'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.category === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "category" },
				message: "must have required property 'category'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "@type" || key0 === "category" || key0 === "additionalProperty")) {
			let data0 = data[key0];
			const _errs3 = errors;
			let valid1 = false;
			let passing0 = null;
			const _errs4 = errors;
			if (typeof data0 === "string") {
				if (func1(data0) > 500) {
					const err3 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "urn:meville:schema:common#/$defs/valueText/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "urn:meville:schema:common#/$defs/valueText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern15.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "urn:meville:schema:common#/$defs/valueText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "urn:meville:schema:common#/$defs/valueText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			var _valid0 = _errs4 === errors;
			if (_valid0) {
				valid1 = true;
				passing0 = 0;
			}
			const _errs7 = errors;
			if (typeof data0 !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/oneOf/1/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			var _valid0 = _errs7 === errors;
			if (_valid0 && valid1) {
				valid1 = false;
				passing0 = [passing0, 1];
			} else {
				if (_valid0) {
					valid1 = true;
					passing0 = 1;
				}
				const _errs9 = errors;
				if (Array.isArray(data0)) {
					if (data0.length > 64) {
						const err8 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/additionalProperties/oneOf/2/maxItems",
							keyword: "maxItems",
							params: { limit: 64 },
							message: "must NOT have more than 64 items"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (data0.length < 0) {
						const err9 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/additionalProperties/oneOf/2/minItems",
							keyword: "minItems",
							params: { limit: 0 },
							message: "must NOT have fewer than 0 items"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					const len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data1 = data0[i0];
						if (typeof data1 === "string") {
							if (func1(data1) > 500) {
								const err10 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
									schemaPath: "urn:meville:schema:common#/$defs/valueText/maxLength",
									keyword: "maxLength",
									params: { limit: 500 },
									message: "must NOT have more than 500 characters"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
							if (func1(data1) < 1) {
								const err11 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
									schemaPath: "urn:meville:schema:common#/$defs/valueText/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
							if (!pattern15.test(data1)) {
								const err12 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
									schemaPath: "urn:meville:schema:common#/$defs/valueText/pattern",
									keyword: "pattern",
									params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
									message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						} else {
							const err13 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
								schemaPath: "urn:meville:schema:common#/$defs/valueText/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
				} else {
					const err14 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/oneOf/2/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				var _valid0 = _errs9 === errors;
				if (_valid0 && valid1) {
					valid1 = false;
					passing0 = [passing0, 2];
				} else {
					if (_valid0) {
						valid1 = true;
						passing0 = 2;
					}
					const _errs14 = errors;
					if (!validate39(data0, {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data,
						parentDataProperty: key0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs14 === errors;
					if (_valid0 && valid1) {
						valid1 = false;
						passing0 = [passing0, 3];
					} else {
						if (_valid0) {
							valid1 = true;
							passing0 = 3;
							var props0 = true;
						}
						const _errs15 = errors;
						if (!validate41(data0, {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							parentData: data,
							parentDataProperty: key0,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
							errors = vErrors.length;
						}
						var _valid0 = _errs15 === errors;
						if (_valid0 && valid1) {
							valid1 = false;
							passing0 = [passing0, 4];
						} else if (_valid0) {
							valid1 = true;
							passing0 = 4;
							if (props0 !== true) props0 = true;
						}
					}
				}
			}
			if (!valid1) {
				const err15 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			} else {
				errors = _errs3;
				if (vErrors !== null) {
					if (_errs3) vErrors.length = _errs3;
					else vErrors = null;
				}
			}
		}
		if (data["@type"] !== void 0) {
			let data2 = data["@type"];
			if (typeof data2 === "string") {
				if (func1(data2) > 64) {
					const err16 = {
						instancePath: instancePath + "/@type",
						schemaPath: "urn:meville:schema:common#/$defs/propertyName/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (func1(data2) < 1) {
					const err17 = {
						instancePath: instancePath + "/@type",
						schemaPath: "urn:meville:schema:common#/$defs/propertyName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (!pattern15.test(data2)) {
					const err18 = {
						instancePath: instancePath + "/@type",
						schemaPath: "urn:meville:schema:common#/$defs/propertyName/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/@type",
					schemaPath: "urn:meville:schema:common#/$defs/propertyName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.category !== void 0) {
			let data3 = data.category;
			if (typeof data3 === "string") {
				if (!pattern26.test(data3)) {
					const err20 = {
						instancePath: instancePath + "/category",
						schemaPath: "urn:meville:schema:common#/$defs/category/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][a-z0-9-]{0,31}$" },
						message: "must match pattern \"^[a-z][a-z0-9-]{0,31}$\""
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/category",
					schemaPath: "urn:meville:schema:common#/$defs/category/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.additionalProperty !== void 0) {
			let data4 = data.additionalProperty;
			if (Array.isArray(data4)) {
				if (data4.length > 64) {
					const err22 = {
						instancePath: instancePath + "/additionalProperty",
						schemaPath: "#/properties/additionalProperty/maxItems",
						keyword: "maxItems",
						params: { limit: 64 },
						message: "must NOT have more than 64 items"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data4.length < 1) {
					const err23 = {
						instancePath: instancePath + "/additionalProperty",
						schemaPath: "#/properties/additionalProperty/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate43(data4[i1], {
					instancePath: instancePath + "/additionalProperty/" + i1,
					parentData: data4,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
					errors = vErrors.length;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/additionalProperty",
					schemaPath: "#/properties/additionalProperty/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
	} else {
		const err25 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
		errors++;
	}
	validate38.errors = vErrors;
	return errors === 0;
}
validate38.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema122 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"name",
		"amount",
		"times",
		"kind"
	],
	"properties": {
		"name": { "$ref": "urn:meville:schema:common#/$defs/shortText" },
		"amount": { "$ref": "urn:meville:schema:common#/$defs/amount" },
		"times": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e5
		},
		"kind": { "enum": [
			"item",
			"fee",
			"tax",
			"discount"
		] }
	}
};
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate46.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.amount === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "amount" },
				message: "must have required property 'amount'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.times === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "times" },
				message: "must have required property 'times'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.kind === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "amount" || key0 === "times" || key0 === "kind")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) > 200) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern15.test(data0)) {
					const err7 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/name",
					schemaPath: "urn:meville:schema:common#/$defs/shortText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.amount !== void 0) {
			let data1 = data.amount;
			if (typeof data1 === "string") {
				if (!pattern51.test(data1)) {
					const err9 = {
						instancePath: instancePath + "/amount",
						schemaPath: "urn:meville:schema:common#/$defs/amount/pattern",
						keyword: "pattern",
						params: { pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" },
						message: "must match pattern \"^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/amount",
					schemaPath: "urn:meville:schema:common#/$defs/amount/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.times !== void 0) {
			let data2 = data.times;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err11 = {
					instancePath: instancePath + "/times",
					schemaPath: "#/properties/times/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 1e5 || isNaN(data2)) {
					const err12 = {
						instancePath: instancePath + "/times",
						schemaPath: "#/properties/times/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e5
						},
						message: "must be <= 100000"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data2 < 1 || isNaN(data2)) {
					const err13 = {
						instancePath: instancePath + "/times",
						schemaPath: "#/properties/times/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.kind !== void 0) {
			let data3 = data.kind;
			if (!(data3 === "item" || data3 === "fee" || data3 === "tax" || data3 === "discount")) {
				const err14 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema122.properties.kind.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate46.errors = vErrors;
	return errors === 0;
}
validate46.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate48.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["@type"] === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "@type" },
				message: "must have required property '@type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.value === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				message: "must have required property 'value'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.unitCode === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "unitCode" },
				message: "must have required property 'unitCode'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "@type" || key0 === "value" || key0 === "unitCode")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data["@type"] !== void 0) {
			if ("QuantitativeValue" !== data["@type"]) {
				const err4 = {
					instancePath: instancePath + "/@type",
					schemaPath: "#/properties/%40type/const",
					keyword: "const",
					params: { allowedValue: "QuantitativeValue" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.value !== void 0) {
			let data1 = data.value;
			if (typeof data1 === "string") {
				if (func1(data1) > 500) {
					const err5 = {
						instancePath: instancePath + "/value",
						schemaPath: "urn:meville:schema:common#/$defs/valueText/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/value",
						schemaPath: "urn:meville:schema:common#/$defs/valueText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern15.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/value",
						schemaPath: "urn:meville:schema:common#/$defs/valueText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/value",
					schemaPath: "urn:meville:schema:common#/$defs/valueText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.unitCode !== void 0) {
			let data2 = data.unitCode;
			if (typeof data2 === "string") {
				if (!pattern50.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/unitCode",
						schemaPath: "urn:meville:schema:common#/$defs/unitCode/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z0-9]{2,3}$" },
						message: "must match pattern \"^[A-Z0-9]{2,3}$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/unitCode",
					schemaPath: "urn:meville:schema:common#/$defs/unitCode/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate48.errors = vErrors;
	return errors === 0;
}
validate48.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate37.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.vrm === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vrm" },
				message: "must have required property 'vrm'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.iss === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "iss" },
				message: "must have required property 'iss'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.aud === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "aud" },
				message: "must have required property 'aud'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.jti === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "jti" },
				message: "must have required property 'jti'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.iat === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "iat" },
				message: "must have required property 'iat'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.exp === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "exp" },
				message: "must have required property 'exp'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.request === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "request" },
				message: "must have required property 'request'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.itemOffered === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "itemOffered" },
				message: "must have required property 'itemOffered'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.sku === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sku" },
				message: "must have required property 'sku'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.price === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "price" },
				message: "must have required property 'price'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.priceCurrency === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "priceCurrency" },
				message: "must have required property 'priceCurrency'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.priceSpecification === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "priceSpecification" },
				message: "must have required property 'priceSpecification'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.availability === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "availability" },
				message: "must have required property 'availability'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.compliance === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "compliance" },
				message: "must have required property 'compliance'"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.binding === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "binding" },
				message: "must have required property 'binding'"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.terms === void 0) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "terms" },
				message: "must have required property 'terms'"
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		for (const key0 in data) if (!func18.call(schema95.properties, key0)) {
			const err16 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		if (data.vrm !== void 0) {
			let data0 = data.vrm;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err17 = {
					instancePath: instancePath + "/vrm",
					schemaPath: "urn:meville:schema:common#/$defs/version/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (1 !== data0) {
				const err18 = {
					instancePath: instancePath + "/vrm",
					schemaPath: "urn:meville:schema:common#/$defs/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.iss !== void 0) {
			let data1 = data.iss;
			if (typeof data1 === "string") {
				if (func1(data1) > 280) {
					const err19 = {
						instancePath: instancePath + "/iss",
						schemaPath: "urn:meville:schema:common#/$defs/vendorId/maxLength",
						keyword: "maxLength",
						params: { limit: 280 },
						message: "must NOT have more than 280 characters"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (!pattern5.test(data1)) {
					const err20 = {
						instancePath: instancePath + "/iss",
						schemaPath: "urn:meville:schema:common#/$defs/vendorId/pattern",
						keyword: "pattern",
						params: { pattern: "^(https?://[^\\s/?#@\\\\]{1,260}|urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$" },
						message: "must match pattern \"^(https?://[^\\s/?#@\\\\]{1,260}|urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$\""
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/iss",
					schemaPath: "urn:meville:schema:common#/$defs/vendorId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.aud !== void 0) {
			let data2 = data.aud;
			if (typeof data2 === "string") {
				if (!pattern4.test(data2)) {
					const err22 = {
						instancePath: instancePath + "/aud",
						schemaPath: "urn:meville:schema:common#/$defs/customerId/pattern",
						keyword: "pattern",
						params: { pattern: "^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
						message: "must match pattern \"^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/aud",
					schemaPath: "urn:meville:schema:common#/$defs/customerId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.jti !== void 0) {
			let data3 = data.jti;
			if (typeof data3 === "string") {
				if (!pattern6.test(data3)) {
					const err24 = {
						instancePath: instancePath + "/jti",
						schemaPath: "urn:meville:schema:common#/$defs/jti/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]{21}[AQgw]$" },
						message: "must match pattern \"^[A-Za-z0-9_-]{21}[AQgw]$\""
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/jti",
					schemaPath: "urn:meville:schema:common#/$defs/jti/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.iat !== void 0) {
			let data4 = data.iat;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err26 = {
					instancePath: instancePath + "/iat",
					schemaPath: "urn:meville:schema:common#/$defs/time/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 253402300799 || isNaN(data4)) {
					const err27 = {
						instancePath: instancePath + "/iat",
						schemaPath: "urn:meville:schema:common#/$defs/time/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 253402300799
						},
						message: "must be <= 253402300799"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err28 = {
						instancePath: instancePath + "/iat",
						schemaPath: "urn:meville:schema:common#/$defs/time/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
		}
		if (data.exp !== void 0) {
			let data5 = data.exp;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err29 = {
					instancePath: instancePath + "/exp",
					schemaPath: "urn:meville:schema:common#/$defs/time/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 253402300799 || isNaN(data5)) {
					const err30 = {
						instancePath: instancePath + "/exp",
						schemaPath: "urn:meville:schema:common#/$defs/time/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 253402300799
						},
						message: "must be <= 253402300799"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data5 < 0 || isNaN(data5)) {
					const err31 = {
						instancePath: instancePath + "/exp",
						schemaPath: "urn:meville:schema:common#/$defs/time/minimum",
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
		if (data.request !== void 0) {
			let data6 = data.request;
			if (typeof data6 === "string") {
				if (!pattern7.test(data6)) {
					const err32 = {
						instancePath: instancePath + "/request",
						schemaPath: "urn:meville:schema:common#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
						message: "must match pattern \"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/request",
					schemaPath: "urn:meville:schema:common#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.itemOffered !== void 0) {
			if (!validate38(data.itemOffered, {
				instancePath: instancePath + "/itemOffered",
				parentData: data,
				parentDataProperty: "itemOffered",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
				errors = vErrors.length;
			}
		}
		if (data.sku !== void 0) {
			let data8 = data.sku;
			if (typeof data8 === "string") {
				if (func1(data8) > 200) {
					const err34 = {
						instancePath: instancePath + "/sku",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				if (func1(data8) < 1) {
					const err35 = {
						instancePath: instancePath + "/sku",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				if (!pattern15.test(data8)) {
					const err36 = {
						instancePath: instancePath + "/sku",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/sku",
					schemaPath: "urn:meville:schema:common#/$defs/shortText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.price !== void 0) {
			let data9 = data.price;
			if (typeof data9 === "string") {
				if (!pattern51.test(data9)) {
					const err38 = {
						instancePath: instancePath + "/price",
						schemaPath: "urn:meville:schema:common#/$defs/amount/pattern",
						keyword: "pattern",
						params: { pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" },
						message: "must match pattern \"^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$\""
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/price",
					schemaPath: "urn:meville:schema:common#/$defs/amount/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.priceCurrency !== void 0) {
			let data10 = data.priceCurrency;
			if (typeof data10 === "string") {
				if (!pattern10.test(data10)) {
					const err40 = {
						instancePath: instancePath + "/priceCurrency",
						schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z]{3}$" },
						message: "must match pattern \"^[A-Z]{3}$\""
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/priceCurrency",
					schemaPath: "urn:meville:schema:common#/$defs/currency/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.free !== void 0) {
			if (true !== data.free) {
				const err42 = {
					instancePath: instancePath + "/free",
					schemaPath: "#/properties/free/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.priceSpecification !== void 0) {
			let data12 = data.priceSpecification;
			if (Array.isArray(data12)) {
				if (data12.length > 32) {
					const err43 = {
						instancePath: instancePath + "/priceSpecification",
						schemaPath: "#/properties/priceSpecification/maxItems",
						keyword: "maxItems",
						params: { limit: 32 },
						message: "must NOT have more than 32 items"
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
				if (data12.length < 1) {
					const err44 = {
						instancePath: instancePath + "/priceSpecification",
						schemaPath: "#/properties/priceSpecification/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				const len0 = data12.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate46(data12[i0], {
					instancePath: instancePath + "/priceSpecification/" + i0,
					parentData: data12,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
					errors = vErrors.length;
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/priceSpecification",
					schemaPath: "#/properties/priceSpecification/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.availability !== void 0) {
			let data14 = data.availability;
			if (!(data14 === "InStock" || data14 === "LimitedAvailability" || data14 === "PreOrder" || data14 === "BackOrder" || data14 === "MadeToOrder")) {
				const err46 = {
					instancePath: instancePath + "/availability",
					schemaPath: "#/properties/availability/enum",
					keyword: "enum",
					params: { allowedValues: schema95.properties.availability.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.deliveryLeadTime !== void 0) {
			if (!validate48(data.deliveryLeadTime, {
				instancePath: instancePath + "/deliveryLeadTime",
				parentData: data,
				parentDataProperty: "deliveryLeadTime",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
				errors = vErrors.length;
			}
		}
		if (data.compliance !== void 0) {
			let data16 = data.compliance;
			if (Array.isArray(data16)) {
				if (data16.length > 64) {
					const err47 = {
						instancePath: instancePath + "/compliance",
						schemaPath: "#/properties/compliance/maxItems",
						keyword: "maxItems",
						params: { limit: 64 },
						message: "must NOT have more than 64 items"
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
				if (data16.length < 0) {
					const err48 = {
						instancePath: instancePath + "/compliance",
						schemaPath: "#/properties/compliance/minItems",
						keyword: "minItems",
						params: { limit: 0 },
						message: "must NOT have fewer than 0 items"
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				const len1 = data16.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data17 = data16[i1];
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (data17.requirement === void 0) {
							const err49 = {
								instancePath: instancePath + "/compliance/" + i1,
								schemaPath: "#/properties/compliance/items/required",
								keyword: "required",
								params: { missingProperty: "requirement" },
								message: "must have required property 'requirement'"
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data17.status === void 0) {
							const err50 = {
								instancePath: instancePath + "/compliance/" + i1,
								schemaPath: "#/properties/compliance/items/required",
								keyword: "required",
								params: { missingProperty: "status" },
								message: "must have required property 'status'"
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						for (const key1 in data17) if (!(key1 === "requirement" || key1 === "status")) {
							const err51 = {
								instancePath: instancePath + "/compliance/" + i1,
								schemaPath: "#/properties/compliance/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						if (data17.requirement !== void 0) {
							let data18 = data17.requirement;
							if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
								const err52 = {
									instancePath: instancePath + "/compliance/" + i1 + "/requirement",
									schemaPath: "#/properties/compliance/items/properties/requirement/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
							if (typeof data18 == "number" && isFinite(data18)) {
								if (data18 > 63 || isNaN(data18)) {
									const err53 = {
										instancePath: instancePath + "/compliance/" + i1 + "/requirement",
										schemaPath: "#/properties/compliance/items/properties/requirement/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 63
										},
										message: "must be <= 63"
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
								if (data18 < 0 || isNaN(data18)) {
									const err54 = {
										instancePath: instancePath + "/compliance/" + i1 + "/requirement",
										schemaPath: "#/properties/compliance/items/properties/requirement/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
							}
						}
						if (data17.status !== void 0) {
							let data19 = data17.status;
							if (!(data19 === "comply" || data19 === "deviate" || data19 === "unknown")) {
								const err55 = {
									instancePath: instancePath + "/compliance/" + i1 + "/status",
									schemaPath: "#/properties/compliance/items/properties/status/enum",
									keyword: "enum",
									params: { allowedValues: schema95.properties.compliance.items.properties.status.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
					} else {
						const err56 = {
							instancePath: instancePath + "/compliance/" + i1,
							schemaPath: "#/properties/compliance/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
			} else {
				const err57 = {
					instancePath: instancePath + "/compliance",
					schemaPath: "#/properties/compliance/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
		}
		if (data.binding !== void 0) {
			if (typeof data.binding !== "boolean") {
				const err58 = {
					instancePath: instancePath + "/binding",
					schemaPath: "#/properties/binding/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
		if (data.terms !== void 0) {
			let data21 = data.terms;
			const _errs50 = errors;
			let valid16 = false;
			let passing0 = null;
			const _errs51 = errors;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				if (data21.accepted === void 0) {
					const err59 = {
						instancePath: instancePath + "/terms",
						schemaPath: "#/properties/terms/oneOf/0/required",
						keyword: "required",
						params: { missingProperty: "accepted" },
						message: "must have required property 'accepted'"
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
				}
				for (const key2 in data21) if (!(key2 === "accepted")) {
					const err60 = {
						instancePath: instancePath + "/terms",
						schemaPath: "#/properties/terms/oneOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err60];
					else vErrors.push(err60);
					errors++;
				}
				if (data21.accepted !== void 0) {
					let data22 = data21.accepted;
					if (typeof data22 === "string") {
						if (func1(data22) > 32) {
							const err61 = {
								instancePath: instancePath + "/terms/accepted",
								schemaPath: "urn:meville:schema:common#/$defs/terms/maxLength",
								keyword: "maxLength",
								params: { limit: 32 },
								message: "must NOT have more than 32 characters"
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
						if (!pattern34.test(data22)) {
							const err62 = {
								instancePath: instancePath + "/terms/accepted",
								schemaPath: "urn:meville:schema:common#/$defs/terms/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$" },
								message: "must match pattern \"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$\""
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
					} else {
						const err63 = {
							instancePath: instancePath + "/terms/accepted",
							schemaPath: "urn:meville:schema:common#/$defs/terms/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
				}
			} else {
				const err64 = {
					instancePath: instancePath + "/terms",
					schemaPath: "#/properties/terms/oneOf/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err64];
				else vErrors.push(err64);
				errors++;
			}
			var _valid0 = _errs51 === errors;
			if (_valid0) {
				valid16 = true;
				passing0 = 0;
				var props0 = true;
			}
			const _errs57 = errors;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				if (data21.alternative === void 0) {
					const err65 = {
						instancePath: instancePath + "/terms",
						schemaPath: "#/properties/terms/oneOf/1/required",
						keyword: "required",
						params: { missingProperty: "alternative" },
						message: "must have required property 'alternative'"
					};
					if (vErrors === null) vErrors = [err65];
					else vErrors.push(err65);
					errors++;
				}
				for (const key3 in data21) if (!(key3 === "alternative")) {
					const err66 = {
						instancePath: instancePath + "/terms",
						schemaPath: "#/properties/terms/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
				if (data21.alternative !== void 0) {
					let data23 = data21.alternative;
					if (typeof data23 === "string") {
						if (func1(data23) > 32) {
							const err67 = {
								instancePath: instancePath + "/terms/alternative",
								schemaPath: "urn:meville:schema:common#/$defs/terms/maxLength",
								keyword: "maxLength",
								params: { limit: 32 },
								message: "must NOT have more than 32 characters"
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
						if (!pattern34.test(data23)) {
							const err68 = {
								instancePath: instancePath + "/terms/alternative",
								schemaPath: "urn:meville:schema:common#/$defs/terms/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$" },
								message: "must match pattern \"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$\""
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
					} else {
						const err69 = {
							instancePath: instancePath + "/terms/alternative",
							schemaPath: "urn:meville:schema:common#/$defs/terms/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err69];
						else vErrors.push(err69);
						errors++;
					}
				}
			} else {
				const err70 = {
					instancePath: instancePath + "/terms",
					schemaPath: "#/properties/terms/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
			var _valid0 = _errs57 === errors;
			if (_valid0 && valid16) {
				valid16 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid16 = true;
				passing0 = 1;
				if (props0 !== true) props0 = true;
			}
			if (!valid16) {
				const err71 = {
					instancePath: instancePath + "/terms",
					schemaPath: "#/properties/terms/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err71];
				else vErrors.push(err71);
				errors++;
			} else {
				errors = _errs50;
				if (vErrors !== null) {
					if (_errs50) vErrors.length = _errs50;
					else vErrors = null;
				}
			}
		}
	} else {
		const err72 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err72];
		else vErrors.push(err72);
		errors++;
	}
	validate37.errors = vErrors;
	return errors === 0;
}
validate37.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const problem = validate50;
const pattern69 = /* @__PURE__ */ new RegExp("^[a-z][a-z-]{1,63}$", "u");
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate50.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.title === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.status === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.code === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" },
				message: "must have required property 'code'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "title" || key0 === "status" || key0 === "code" || key0 === "detail")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 === "string") {
				if (func1(data0) > 200) {
					const err5 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 === "string") {
				if (func1(data1) > 200) {
					const err7 = {
						instancePath: instancePath + "/title",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func1(data1) < 1) {
					const err8 = {
						instancePath: instancePath + "/title",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (!pattern15.test(data1)) {
					const err9 = {
						instancePath: instancePath + "/title",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/title",
					schemaPath: "urn:meville:schema:common#/$defs/shortText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data2 = data.status;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err11 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 599 || isNaN(data2)) {
					const err12 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 599
						},
						message: "must be <= 599"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data2 < 400 || isNaN(data2)) {
					const err13 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 400
						},
						message: "must be >= 400"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.code !== void 0) {
			let data3 = data.code;
			if (typeof data3 === "string") {
				if (!pattern69.test(data3)) {
					const err14 = {
						instancePath: instancePath + "/code",
						schemaPath: "#/properties/code/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][a-z-]{1,63}$" },
						message: "must match pattern \"^[a-z][a-z-]{1,63}$\""
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/properties/code/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.detail !== void 0) {
			let data4 = data.detail;
			if (typeof data4 === "string") {
				if (func1(data4) > 2e3) {
					const err16 = {
						instancePath: instancePath + "/detail",
						schemaPath: "urn:meville:schema:common#/$defs/longText/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 characters"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (func1(data4) < 1) {
					const err17 = {
						instancePath: instancePath + "/detail",
						schemaPath: "urn:meville:schema:common#/$defs/longText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (!pattern15.test(data4)) {
					const err18 = {
						instancePath: instancePath + "/detail",
						schemaPath: "urn:meville:schema:common#/$defs/longText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/detail",
					schemaPath: "urn:meville:schema:common#/$defs/longText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate50.errors = vErrors;
	return errors === 0;
}
validate50.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const profile = validate51;
const schema133 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:meville:schema:profile",
	"title": "ProfileClaims",
	"description": "Who a vendor is, and with which keys it signs and is written to.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"vrm",
		"iss",
		"jti",
		"iat",
		"exp",
		"name",
		"jwks",
		"categories",
		"areaServed",
		"priceCurrency",
		"terms",
		"versions"
	],
	"properties": {
		"vrm": { "$ref": "urn:meville:schema:common#/$defs/version" },
		"iss": { "$ref": "urn:meville:schema:common#/$defs/vendorId" },
		"jti": { "$ref": "urn:meville:schema:common#/$defs/jti" },
		"iat": { "$ref": "urn:meville:schema:common#/$defs/time" },
		"exp": { "$ref": "urn:meville:schema:common#/$defs/time" },
		"name": { "$ref": "urn:meville:schema:common#/$defs/shortText" },
		"jwks": {
			"type": "object",
			"additionalProperties": false,
			"required": ["keys"],
			"properties": { "keys": {
				"type": "array",
				"items": { "$ref": "urn:meville:schema:common#/$defs/profileKey" },
				"minItems": 2,
				"maxItems": 2
			} }
		},
		"categories": {
			"type": "array",
			"items": { "$ref": "urn:meville:schema:common#/$defs/category" },
			"minItems": 1,
			"maxItems": 32,
			"uniqueItems": true
		},
		"areaServed": {
			"type": "array",
			"items": { "$ref": "urn:meville:schema:common#/$defs/area" },
			"minItems": 1,
			"maxItems": 300,
			"uniqueItems": true
		},
		"priceCurrency": { "$ref": "urn:meville:schema:common#/$defs/currency" },
		"terms": {
			"type": "array",
			"items": { "$ref": "urn:meville:schema:common#/$defs/terms" },
			"minItems": 1,
			"maxItems": 32,
			"uniqueItems": true
		},
		"versions": {
			"type": "array",
			"items": {
				"type": "integer",
				"minimum": 1,
				"maximum": 1e3
			},
			"minItems": 1,
			"maxItems": 16,
			"uniqueItems": true
		}
	}
};
const schema140 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"kty",
		"crv",
		"use",
		"x"
	],
	"properties": {
		"kty": { "const": "OKP" },
		"crv": { "enum": ["Ed25519", "X25519"] },
		"use": { "enum": ["sig", "enc"] },
		"x": { "$ref": "urn:meville:schema:common#/$defs/digest" }
	}
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kty === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kty" },
				message: "must have required property 'kty'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.crv === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "crv" },
				message: "must have required property 'crv'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.use === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "use" },
				message: "must have required property 'use'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.x === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "x" },
				message: "must have required property 'x'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "kty" || key0 === "crv" || key0 === "use" || key0 === "x")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.kty !== void 0) {
			if ("OKP" !== data.kty) {
				const err5 = {
					instancePath: instancePath + "/kty",
					schemaPath: "#/properties/kty/const",
					keyword: "const",
					params: { allowedValue: "OKP" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.crv !== void 0) {
			let data1 = data.crv;
			if (!(data1 === "Ed25519" || data1 === "X25519")) {
				const err6 = {
					instancePath: instancePath + "/crv",
					schemaPath: "#/properties/crv/enum",
					keyword: "enum",
					params: { allowedValues: schema140.properties.crv.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.use !== void 0) {
			let data2 = data.use;
			if (!(data2 === "sig" || data2 === "enc")) {
				const err7 = {
					instancePath: instancePath + "/use",
					schemaPath: "#/properties/use/enum",
					keyword: "enum",
					params: { allowedValues: schema140.properties.use.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.x !== void 0) {
			let data3 = data.x;
			if (typeof data3 === "string") {
				if (!pattern7.test(data3)) {
					const err8 = {
						instancePath: instancePath + "/x",
						schemaPath: "urn:meville:schema:common#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
						message: "must match pattern \"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/x",
					schemaPath: "urn:meville:schema:common#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate51.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.vrm === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vrm" },
				message: "must have required property 'vrm'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.iss === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "iss" },
				message: "must have required property 'iss'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.jti === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "jti" },
				message: "must have required property 'jti'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.iat === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "iat" },
				message: "must have required property 'iat'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.exp === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "exp" },
				message: "must have required property 'exp'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.name === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.jwks === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "jwks" },
				message: "must have required property 'jwks'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.categories === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "categories" },
				message: "must have required property 'categories'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.areaServed === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "areaServed" },
				message: "must have required property 'areaServed'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.priceCurrency === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "priceCurrency" },
				message: "must have required property 'priceCurrency'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.terms === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "terms" },
				message: "must have required property 'terms'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.versions === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "versions" },
				message: "must have required property 'versions'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		for (const key0 in data) if (!func18.call(schema133.properties, key0)) {
			const err12 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.vrm !== void 0) {
			let data0 = data.vrm;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err13 = {
					instancePath: instancePath + "/vrm",
					schemaPath: "urn:meville:schema:common#/$defs/version/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (1 !== data0) {
				const err14 = {
					instancePath: instancePath + "/vrm",
					schemaPath: "urn:meville:schema:common#/$defs/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.iss !== void 0) {
			let data1 = data.iss;
			if (typeof data1 === "string") {
				if (func1(data1) > 280) {
					const err15 = {
						instancePath: instancePath + "/iss",
						schemaPath: "urn:meville:schema:common#/$defs/vendorId/maxLength",
						keyword: "maxLength",
						params: { limit: 280 },
						message: "must NOT have more than 280 characters"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (!pattern5.test(data1)) {
					const err16 = {
						instancePath: instancePath + "/iss",
						schemaPath: "urn:meville:schema:common#/$defs/vendorId/pattern",
						keyword: "pattern",
						params: { pattern: "^(https?://[^\\s/?#@\\\\]{1,260}|urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$" },
						message: "must match pattern \"^(https?://[^\\s/?#@\\\\]{1,260}|urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/iss",
					schemaPath: "urn:meville:schema:common#/$defs/vendorId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.jti !== void 0) {
			let data2 = data.jti;
			if (typeof data2 === "string") {
				if (!pattern6.test(data2)) {
					const err18 = {
						instancePath: instancePath + "/jti",
						schemaPath: "urn:meville:schema:common#/$defs/jti/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]{21}[AQgw]$" },
						message: "must match pattern \"^[A-Za-z0-9_-]{21}[AQgw]$\""
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/jti",
					schemaPath: "urn:meville:schema:common#/$defs/jti/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.iat !== void 0) {
			let data3 = data.iat;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err20 = {
					instancePath: instancePath + "/iat",
					schemaPath: "urn:meville:schema:common#/$defs/time/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 253402300799 || isNaN(data3)) {
					const err21 = {
						instancePath: instancePath + "/iat",
						schemaPath: "urn:meville:schema:common#/$defs/time/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 253402300799
						},
						message: "must be <= 253402300799"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					const err22 = {
						instancePath: instancePath + "/iat",
						schemaPath: "urn:meville:schema:common#/$defs/time/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		if (data.exp !== void 0) {
			let data4 = data.exp;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err23 = {
					instancePath: instancePath + "/exp",
					schemaPath: "urn:meville:schema:common#/$defs/time/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 253402300799 || isNaN(data4)) {
					const err24 = {
						instancePath: instancePath + "/exp",
						schemaPath: "urn:meville:schema:common#/$defs/time/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 253402300799
						},
						message: "must be <= 253402300799"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err25 = {
						instancePath: instancePath + "/exp",
						schemaPath: "urn:meville:schema:common#/$defs/time/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
		}
		if (data.name !== void 0) {
			let data5 = data.name;
			if (typeof data5 === "string") {
				if (func1(data5) > 200) {
					const err26 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (func1(data5) < 1) {
					const err27 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (!pattern15.test(data5)) {
					const err28 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/name",
					schemaPath: "urn:meville:schema:common#/$defs/shortText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.jwks !== void 0) {
			let data6 = data.jwks;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.keys === void 0) {
					const err30 = {
						instancePath: instancePath + "/jwks",
						schemaPath: "#/properties/jwks/required",
						keyword: "required",
						params: { missingProperty: "keys" },
						message: "must have required property 'keys'"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				for (const key1 in data6) if (!(key1 === "keys")) {
					const err31 = {
						instancePath: instancePath + "/jwks",
						schemaPath: "#/properties/jwks/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data6.keys !== void 0) {
					let data7 = data6.keys;
					if (Array.isArray(data7)) {
						if (data7.length > 2) {
							const err32 = {
								instancePath: instancePath + "/jwks/keys",
								schemaPath: "#/properties/jwks/properties/keys/maxItems",
								keyword: "maxItems",
								params: { limit: 2 },
								message: "must NOT have more than 2 items"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data7.length < 2) {
							const err33 = {
								instancePath: instancePath + "/jwks/keys",
								schemaPath: "#/properties/jwks/properties/keys/minItems",
								keyword: "minItems",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 items"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						const len0 = data7.length;
						for (let i0 = 0; i0 < len0; i0++) if (!validate52(data7[i0], {
							instancePath: instancePath + "/jwks/keys/" + i0,
							parentData: data7,
							parentDataProperty: i0,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
							errors = vErrors.length;
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/jwks/keys",
							schemaPath: "#/properties/jwks/properties/keys/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/jwks",
					schemaPath: "#/properties/jwks/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.categories !== void 0) {
			let data9 = data.categories;
			if (Array.isArray(data9)) {
				if (data9.length > 32) {
					const err36 = {
						instancePath: instancePath + "/categories",
						schemaPath: "#/properties/categories/maxItems",
						keyword: "maxItems",
						params: { limit: 32 },
						message: "must NOT have more than 32 items"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (data9.length < 1) {
					const err37 = {
						instancePath: instancePath + "/categories",
						schemaPath: "#/properties/categories/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				const len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data10 = data9[i1];
					if (typeof data10 === "string") {
						if (!pattern26.test(data10)) {
							const err38 = {
								instancePath: instancePath + "/categories/" + i1,
								schemaPath: "urn:meville:schema:common#/$defs/category/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z][a-z0-9-]{0,31}$" },
								message: "must match pattern \"^[a-z][a-z0-9-]{0,31}$\""
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/categories/" + i1,
							schemaPath: "urn:meville:schema:common#/$defs/category/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
				let i2 = data9.length;
				let j0;
				if (i2 > 1) {
					outer0: for (; i2--;) for (j0 = i2; j0--;) if (func0(data9[i2], data9[j0])) {
						const err40 = {
							instancePath: instancePath + "/categories",
							schemaPath: "#/properties/categories/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i2,
								j: j0
							},
							message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)"
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
						break outer0;
					}
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/categories",
					schemaPath: "#/properties/categories/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.areaServed !== void 0) {
			let data11 = data.areaServed;
			if (Array.isArray(data11)) {
				if (data11.length > 300) {
					const err42 = {
						instancePath: instancePath + "/areaServed",
						schemaPath: "#/properties/areaServed/maxItems",
						keyword: "maxItems",
						params: { limit: 300 },
						message: "must NOT have more than 300 items"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				if (data11.length < 1) {
					const err43 = {
						instancePath: instancePath + "/areaServed",
						schemaPath: "#/properties/areaServed/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
				const len2 = data11.length;
				for (let i3 = 0; i3 < len2; i3++) {
					let data12 = data11[i3];
					if (typeof data12 === "string") {
						if (!pattern30.test(data12)) {
							const err44 = {
								instancePath: instancePath + "/areaServed/" + i3,
								schemaPath: "urn:meville:schema:common#/$defs/area/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$" },
								message: "must match pattern \"^[A-Z]{2}(-[A-Z0-9]{1,3})?$\""
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
					} else {
						const err45 = {
							instancePath: instancePath + "/areaServed/" + i3,
							schemaPath: "urn:meville:schema:common#/$defs/area/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
				let i4 = data11.length;
				let j1;
				if (i4 > 1) {
					outer1: for (; i4--;) for (j1 = i4; j1--;) if (func0(data11[i4], data11[j1])) {
						const err46 = {
							instancePath: instancePath + "/areaServed",
							schemaPath: "#/properties/areaServed/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i4,
								j: j1
							},
							message: "must NOT have duplicate items (items ## " + j1 + " and " + i4 + " are identical)"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
						break outer1;
					}
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/areaServed",
					schemaPath: "#/properties/areaServed/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.priceCurrency !== void 0) {
			let data13 = data.priceCurrency;
			if (typeof data13 === "string") {
				if (!pattern10.test(data13)) {
					const err48 = {
						instancePath: instancePath + "/priceCurrency",
						schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z]{3}$" },
						message: "must match pattern \"^[A-Z]{3}$\""
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
			} else {
				const err49 = {
					instancePath: instancePath + "/priceCurrency",
					schemaPath: "urn:meville:schema:common#/$defs/currency/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
		}
		if (data.terms !== void 0) {
			let data14 = data.terms;
			if (Array.isArray(data14)) {
				if (data14.length > 32) {
					const err50 = {
						instancePath: instancePath + "/terms",
						schemaPath: "#/properties/terms/maxItems",
						keyword: "maxItems",
						params: { limit: 32 },
						message: "must NOT have more than 32 items"
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
				if (data14.length < 1) {
					const err51 = {
						instancePath: instancePath + "/terms",
						schemaPath: "#/properties/terms/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
				const len3 = data14.length;
				for (let i5 = 0; i5 < len3; i5++) {
					let data15 = data14[i5];
					if (typeof data15 === "string") {
						if (func1(data15) > 32) {
							const err52 = {
								instancePath: instancePath + "/terms/" + i5,
								schemaPath: "urn:meville:schema:common#/$defs/terms/maxLength",
								keyword: "maxLength",
								params: { limit: 32 },
								message: "must NOT have more than 32 characters"
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
						if (!pattern34.test(data15)) {
							const err53 = {
								instancePath: instancePath + "/terms/" + i5,
								schemaPath: "urn:meville:schema:common#/$defs/terms/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$" },
								message: "must match pattern \"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$\""
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
					} else {
						const err54 = {
							instancePath: instancePath + "/terms/" + i5,
							schemaPath: "urn:meville:schema:common#/$defs/terms/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
				let i6 = data14.length;
				let j2;
				if (i6 > 1) {
					outer2: for (; i6--;) for (j2 = i6; j2--;) if (func0(data14[i6], data14[j2])) {
						const err55 = {
							instancePath: instancePath + "/terms",
							schemaPath: "#/properties/terms/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i6,
								j: j2
							},
							message: "must NOT have duplicate items (items ## " + j2 + " and " + i6 + " are identical)"
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
						break outer2;
					}
				}
			} else {
				const err56 = {
					instancePath: instancePath + "/terms",
					schemaPath: "#/properties/terms/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
		}
		if (data.versions !== void 0) {
			let data16 = data.versions;
			if (Array.isArray(data16)) {
				if (data16.length > 16) {
					const err57 = {
						instancePath: instancePath + "/versions",
						schemaPath: "#/properties/versions/maxItems",
						keyword: "maxItems",
						params: { limit: 16 },
						message: "must NOT have more than 16 items"
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
				if (data16.length < 1) {
					const err58 = {
						instancePath: instancePath + "/versions",
						schemaPath: "#/properties/versions/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err58];
					else vErrors.push(err58);
					errors++;
				}
				const len4 = data16.length;
				for (let i7 = 0; i7 < len4; i7++) {
					let data17 = data16[i7];
					if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
						const err59 = {
							instancePath: instancePath + "/versions/" + i7,
							schemaPath: "#/properties/versions/items/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
					if (typeof data17 == "number" && isFinite(data17)) {
						if (data17 > 1e3 || isNaN(data17)) {
							const err60 = {
								instancePath: instancePath + "/versions/" + i7,
								schemaPath: "#/properties/versions/items/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e3
								},
								message: "must be <= 1000"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						if (data17 < 1 || isNaN(data17)) {
							const err61 = {
								instancePath: instancePath + "/versions/" + i7,
								schemaPath: "#/properties/versions/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
					}
				}
				let i8 = data16.length;
				let j3;
				if (i8 > 1) {
					const indices0 = {};
					for (; i8--;) {
						let item0 = data16[i8];
						if (!(typeof item0 == "number" && !(item0 % 1) && !isNaN(item0) && isFinite(item0))) continue;
						if (typeof indices0[item0] == "number") {
							j3 = indices0[item0];
							const err62 = {
								instancePath: instancePath + "/versions",
								schemaPath: "#/properties/versions/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i8,
									j: j3
								},
								message: "must NOT have duplicate items (items ## " + j3 + " and " + i8 + " are identical)"
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
							break;
						}
						indices0[item0] = i8;
					}
				}
			} else {
				const err63 = {
					instancePath: instancePath + "/versions",
					schemaPath: "#/properties/versions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
		}
	} else {
		const err64 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err64];
		else vErrors.push(err64);
		errors++;
	}
	validate51.errors = vErrors;
	return errors === 0;
}
validate51.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const receipt = validate54;
const schema146 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:meville:schema:receipt",
	"title": "ReceiptClaims",
	"description": "The vendor confirms an award; a link in the chain of its receipts.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"vrm",
		"iss",
		"aud",
		"jti",
		"iat",
		"award",
		"orderNumber",
		"number"
	],
	"properties": {
		"vrm": { "$ref": "urn:meville:schema:common#/$defs/version" },
		"iss": { "$ref": "urn:meville:schema:common#/$defs/vendorId" },
		"aud": { "$ref": "urn:meville:schema:common#/$defs/customerId" },
		"jti": { "$ref": "urn:meville:schema:common#/$defs/jti" },
		"iat": { "$ref": "urn:meville:schema:common#/$defs/time" },
		"award": { "$ref": "urn:meville:schema:common#/$defs/digest" },
		"orderNumber": { "$ref": "urn:meville:schema:common#/$defs/shortText" },
		"number": {
			"type": "integer",
			"minimum": 1,
			"maximum": 9007199254740991
		},
		"previous": {
			"$ref": "urn:meville:schema:common#/$defs/digest",
			"description": "The identity of the receipt before; absent in the first."
		}
	}
};
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.vrm === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vrm" },
				message: "must have required property 'vrm'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.iss === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "iss" },
				message: "must have required property 'iss'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.aud === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "aud" },
				message: "must have required property 'aud'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.jti === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "jti" },
				message: "must have required property 'jti'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.iat === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "iat" },
				message: "must have required property 'iat'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.award === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "award" },
				message: "must have required property 'award'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.orderNumber === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "orderNumber" },
				message: "must have required property 'orderNumber'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.number === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "number" },
				message: "must have required property 'number'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!func18.call(schema146.properties, key0)) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.vrm !== void 0) {
			let data0 = data.vrm;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err9 = {
					instancePath: instancePath + "/vrm",
					schemaPath: "urn:meville:schema:common#/$defs/version/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (1 !== data0) {
				const err10 = {
					instancePath: instancePath + "/vrm",
					schemaPath: "urn:meville:schema:common#/$defs/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.iss !== void 0) {
			let data1 = data.iss;
			if (typeof data1 === "string") {
				if (func1(data1) > 280) {
					const err11 = {
						instancePath: instancePath + "/iss",
						schemaPath: "urn:meville:schema:common#/$defs/vendorId/maxLength",
						keyword: "maxLength",
						params: { limit: 280 },
						message: "must NOT have more than 280 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (!pattern5.test(data1)) {
					const err12 = {
						instancePath: instancePath + "/iss",
						schemaPath: "urn:meville:schema:common#/$defs/vendorId/pattern",
						keyword: "pattern",
						params: { pattern: "^(https?://[^\\s/?#@\\\\]{1,260}|urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$" },
						message: "must match pattern \"^(https?://[^\\s/?#@\\\\]{1,260}|urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/iss",
					schemaPath: "urn:meville:schema:common#/$defs/vendorId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.aud !== void 0) {
			let data2 = data.aud;
			if (typeof data2 === "string") {
				if (!pattern4.test(data2)) {
					const err14 = {
						instancePath: instancePath + "/aud",
						schemaPath: "urn:meville:schema:common#/$defs/customerId/pattern",
						keyword: "pattern",
						params: { pattern: "^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
						message: "must match pattern \"^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/aud",
					schemaPath: "urn:meville:schema:common#/$defs/customerId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.jti !== void 0) {
			let data3 = data.jti;
			if (typeof data3 === "string") {
				if (!pattern6.test(data3)) {
					const err16 = {
						instancePath: instancePath + "/jti",
						schemaPath: "urn:meville:schema:common#/$defs/jti/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]{21}[AQgw]$" },
						message: "must match pattern \"^[A-Za-z0-9_-]{21}[AQgw]$\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/jti",
					schemaPath: "urn:meville:schema:common#/$defs/jti/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.iat !== void 0) {
			let data4 = data.iat;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err18 = {
					instancePath: instancePath + "/iat",
					schemaPath: "urn:meville:schema:common#/$defs/time/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 253402300799 || isNaN(data4)) {
					const err19 = {
						instancePath: instancePath + "/iat",
						schemaPath: "urn:meville:schema:common#/$defs/time/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 253402300799
						},
						message: "must be <= 253402300799"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err20 = {
						instancePath: instancePath + "/iat",
						schemaPath: "urn:meville:schema:common#/$defs/time/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.award !== void 0) {
			let data5 = data.award;
			if (typeof data5 === "string") {
				if (!pattern7.test(data5)) {
					const err21 = {
						instancePath: instancePath + "/award",
						schemaPath: "urn:meville:schema:common#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
						message: "must match pattern \"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/award",
					schemaPath: "urn:meville:schema:common#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.orderNumber !== void 0) {
			let data6 = data.orderNumber;
			if (typeof data6 === "string") {
				if (func1(data6) > 200) {
					const err23 = {
						instancePath: instancePath + "/orderNumber",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (func1(data6) < 1) {
					const err24 = {
						instancePath: instancePath + "/orderNumber",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (!pattern15.test(data6)) {
					const err25 = {
						instancePath: instancePath + "/orderNumber",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/orderNumber",
					schemaPath: "urn:meville:schema:common#/$defs/shortText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.number !== void 0) {
			let data7 = data.number;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err27 = {
					instancePath: instancePath + "/number",
					schemaPath: "#/properties/number/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 9007199254740991 || isNaN(data7)) {
					const err28 = {
						instancePath: instancePath + "/number",
						schemaPath: "#/properties/number/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data7 < 1 || isNaN(data7)) {
					const err29 = {
						instancePath: instancePath + "/number",
						schemaPath: "#/properties/number/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
		}
		if (data.previous !== void 0) {
			let data8 = data.previous;
			if (typeof data8 === "string") {
				if (!pattern7.test(data8)) {
					const err30 = {
						instancePath: instancePath + "/previous",
						schemaPath: "urn:meville:schema:common#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
						message: "must match pattern \"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/previous",
					schemaPath: "urn:meville:schema:common#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
	} else {
		const err32 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err32];
		else vErrors.push(err32);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const refusal = validate55;
const schema155 = {
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
		}
	},
	"oneOf": [{ "required": ["request"] }, { "required": ["award"] }]
};
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.award === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "award" },
				message: "must have required property 'award'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
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
		const err2 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
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
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vrm" },
				message: "must have required property 'vrm'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.iss === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "iss" },
				message: "must have required property 'iss'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.aud === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "aud" },
				message: "must have required property 'aud'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.jti === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "jti" },
				message: "must have required property 'jti'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.iat === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "iat" },
				message: "must have required property 'iat'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.reason === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func18.call(schema155.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.vrm !== void 0) {
			let data0 = data.vrm;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err10 = {
					instancePath: instancePath + "/vrm",
					schemaPath: "urn:meville:schema:common#/$defs/version/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (1 !== data0) {
				const err11 = {
					instancePath: instancePath + "/vrm",
					schemaPath: "urn:meville:schema:common#/$defs/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.iss !== void 0) {
			let data1 = data.iss;
			if (typeof data1 === "string") {
				if (func1(data1) > 280) {
					const err12 = {
						instancePath: instancePath + "/iss",
						schemaPath: "urn:meville:schema:common#/$defs/vendorId/maxLength",
						keyword: "maxLength",
						params: { limit: 280 },
						message: "must NOT have more than 280 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (!pattern5.test(data1)) {
					const err13 = {
						instancePath: instancePath + "/iss",
						schemaPath: "urn:meville:schema:common#/$defs/vendorId/pattern",
						keyword: "pattern",
						params: { pattern: "^(https?://[^\\s/?#@\\\\]{1,260}|urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$" },
						message: "must match pattern \"^(https?://[^\\s/?#@\\\\]{1,260}|urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/iss",
					schemaPath: "urn:meville:schema:common#/$defs/vendorId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.aud !== void 0) {
			let data2 = data.aud;
			if (typeof data2 === "string") {
				if (!pattern4.test(data2)) {
					const err15 = {
						instancePath: instancePath + "/aud",
						schemaPath: "urn:meville:schema:common#/$defs/customerId/pattern",
						keyword: "pattern",
						params: { pattern: "^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
						message: "must match pattern \"^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/aud",
					schemaPath: "urn:meville:schema:common#/$defs/customerId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.jti !== void 0) {
			let data3 = data.jti;
			if (typeof data3 === "string") {
				if (!pattern6.test(data3)) {
					const err17 = {
						instancePath: instancePath + "/jti",
						schemaPath: "urn:meville:schema:common#/$defs/jti/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]{21}[AQgw]$" },
						message: "must match pattern \"^[A-Za-z0-9_-]{21}[AQgw]$\""
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/jti",
					schemaPath: "urn:meville:schema:common#/$defs/jti/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.iat !== void 0) {
			let data4 = data.iat;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err19 = {
					instancePath: instancePath + "/iat",
					schemaPath: "urn:meville:schema:common#/$defs/time/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 253402300799 || isNaN(data4)) {
					const err20 = {
						instancePath: instancePath + "/iat",
						schemaPath: "urn:meville:schema:common#/$defs/time/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 253402300799
						},
						message: "must be <= 253402300799"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err21 = {
						instancePath: instancePath + "/iat",
						schemaPath: "urn:meville:schema:common#/$defs/time/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
		}
		if (data.request !== void 0) {
			let data5 = data.request;
			if (typeof data5 === "string") {
				if (!pattern7.test(data5)) {
					const err22 = {
						instancePath: instancePath + "/request",
						schemaPath: "urn:meville:schema:common#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
						message: "must match pattern \"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/request",
					schemaPath: "urn:meville:schema:common#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.award !== void 0) {
			let data6 = data.award;
			if (typeof data6 === "string") {
				if (!pattern7.test(data6)) {
					const err24 = {
						instancePath: instancePath + "/award",
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
					instancePath: instancePath + "/award",
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
		if (data.reason !== void 0) {
			let data7 = data.reason;
			if (!(data7 === "no-match" || data7 === "not-served" || data7 === "sold" || data7 === "expired" || data7 === "terms" || data7 === "stamp-wanted" || data7 === "busy" || data7 === "offer-unknown" || data7 === "withdrawn")) {
				const err26 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/enum",
					keyword: "enum",
					params: { allowedValues: schema155.properties.reason.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.retryAfter !== void 0) {
			let data8 = data.retryAfter;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err27 = {
					instancePath: instancePath + "/retryAfter",
					schemaPath: "#/properties/retryAfter/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 > 7776e3 || isNaN(data8)) {
					const err28 = {
						instancePath: instancePath + "/retryAfter",
						schemaPath: "#/properties/retryAfter/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 7776e3
						},
						message: "must be <= 7776000"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data8 < 0 || isNaN(data8)) {
					const err29 = {
						instancePath: instancePath + "/retryAfter",
						schemaPath: "#/properties/retryAfter/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
		}
	} else {
		const err30 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err30];
		else vErrors.push(err30);
		errors++;
	}
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const request = validate56;
const schema163 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:meville:schema:request",
	"title": "RequestClaims",
	"description": "What an anonymous customer wants, in one copy for one vendor.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"vrm",
		"iss",
		"jti",
		"iat",
		"exp",
		"demand",
		"requirements",
		"replyTo",
		"terms",
		"pad"
	],
	"properties": {
		"vrm": { "$ref": "urn:meville:schema:common#/$defs/version" },
		"iss": { "$ref": "urn:meville:schema:common#/$defs/customerId" },
		"aud": { "$ref": "urn:meville:schema:common#/$defs/vendorId" },
		"jti": { "$ref": "urn:meville:schema:common#/$defs/jti" },
		"iat": { "$ref": "urn:meville:schema:common#/$defs/hour" },
		"exp": { "$ref": "urn:meville:schema:common#/$defs/hour" },
		"demand": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"@type",
				"itemOffered",
				"eligibleQuantity",
				"areaServed",
				"priceCurrency"
			],
			"properties": {
				"@type": { "const": "Demand" },
				"itemOffered": {
					"type": "object",
					"additionalProperties": false,
					"required": ["@type", "category"],
					"properties": {
						"@type": { "$ref": "urn:meville:schema:common#/$defs/propertyName" },
						"category": { "$ref": "urn:meville:schema:common#/$defs/category" }
					}
				},
				"eligibleQuantity": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e5
				},
				"areaServed": { "$ref": "urn:meville:schema:common#/$defs/area" },
				"priceCurrency": { "$ref": "urn:meville:schema:common#/$defs/currency" },
				"description": { "$ref": "urn:meville:schema:common#/$defs/longText" }
			}
		},
		"requirements": {
			"type": "array",
			"items": { "$ref": "urn:meville:schema:common#/$defs/requirement" },
			"minItems": 0,
			"maxItems": 64
		},
		"replyTo": {
			"type": "object",
			"additionalProperties": false,
			"required": ["jwk"],
			"properties": { "jwk": { "$ref": "urn:meville:schema:common#/$defs/sealKey" } }
		},
		"terms": { "$ref": "urn:meville:schema:common#/$defs/terms" },
		"pad": { "$ref": "urn:meville:schema:common#/$defs/pad" }
	}
};
const schema175 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["property", "level"],
	"properties": {
		"property": { "$ref": "urn:meville:schema:common#/$defs/propertyName" },
		"level": { "$ref": "urn:meville:schema:common#/$defs/level" },
		"unit": { "$ref": "urn:meville:schema:common#/$defs/unitCode" },
		"is": { "$ref": "urn:meville:schema:common#/$defs/valueText" },
		"in": {
			"type": "array",
			"items": { "$ref": "urn:meville:schema:common#/$defs/valueText" },
			"minItems": 1,
			"maxItems": 64
		},
		"not": {
			"type": "array",
			"items": { "$ref": "urn:meville:schema:common#/$defs/valueText" },
			"minItems": 1,
			"maxItems": 64
		},
		"min": { "$ref": "urn:meville:schema:common#/$defs/valueText" },
		"max": { "$ref": "urn:meville:schema:common#/$defs/valueText" },
		"has": {
			"type": "array",
			"items": { "$ref": "urn:meville:schema:common#/$defs/valueText" },
			"minItems": 1,
			"maxItems": 64
		}
	},
	"description": "One predicate over one property: is, in, not, has, or min and max.",
	"oneOf": [
		{ "required": ["is"] },
		{ "required": ["in"] },
		{ "required": ["not"] },
		{ "required": ["has"] },
		{ "anyOf": [{ "required": ["min"] }, { "required": ["max"] }] }
	]
};
const schema177 = { "enum": [
	"must",
	"should",
	"may"
] };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.is === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "is" },
				message: "must have required property 'is'"
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.in === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "in" },
				message: "must have required property 'in'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.not === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "not" },
					message: "must have required property 'not'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
			}
			const _errs5 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.has === void 0) {
					const err3 = {
						instancePath,
						schemaPath: "#/oneOf/3/required",
						keyword: "required",
						params: { missingProperty: "has" },
						message: "must have required property 'has'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			var _valid0 = _errs5 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 3];
			} else {
				if (_valid0) {
					valid0 = true;
					passing0 = 3;
				}
				const _errs6 = errors;
				const _errs7 = errors;
				let valid1 = false;
				const _errs8 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.min === void 0) {
						const err4 = {
							instancePath,
							schemaPath: "#/oneOf/4/anyOf/0/required",
							keyword: "required",
							params: { missingProperty: "min" },
							message: "must have required property 'min'"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				var _valid1 = _errs8 === errors;
				valid1 = valid1 || _valid1;
				const _errs9 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.max === void 0) {
						const err5 = {
							instancePath,
							schemaPath: "#/oneOf/4/anyOf/1/required",
							keyword: "required",
							params: { missingProperty: "max" },
							message: "must have required property 'max'"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				var _valid1 = _errs9 === errors;
				valid1 = valid1 || _valid1;
				if (!valid1) {
					const err6 = {
						instancePath,
						schemaPath: "#/oneOf/4/anyOf",
						keyword: "anyOf",
						params: {},
						message: "must match a schema in anyOf"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				} else {
					errors = _errs7;
					if (vErrors !== null) {
						if (_errs7) vErrors.length = _errs7;
						else vErrors = null;
					}
				}
				var _valid0 = _errs6 === errors;
				if (_valid0 && valid0) {
					valid0 = false;
					passing0 = [passing0, 4];
				} else if (_valid0) {
					valid0 = true;
					passing0 = 4;
				}
			}
		}
	}
	if (!valid0) {
		const err7 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.property === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "property" },
				message: "must have required property 'property'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.level === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "level" },
				message: "must have required property 'level'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key0 in data) if (!func18.call(schema175.properties, key0)) {
			const err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.property !== void 0) {
			let data0 = data.property;
			if (typeof data0 === "string") {
				if (func1(data0) > 64) {
					const err11 = {
						instancePath: instancePath + "/property",
						schemaPath: "urn:meville:schema:common#/$defs/propertyName/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (func1(data0) < 1) {
					const err12 = {
						instancePath: instancePath + "/property",
						schemaPath: "urn:meville:schema:common#/$defs/propertyName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (!pattern15.test(data0)) {
					const err13 = {
						instancePath: instancePath + "/property",
						schemaPath: "urn:meville:schema:common#/$defs/propertyName/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/property",
					schemaPath: "urn:meville:schema:common#/$defs/propertyName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.level !== void 0) {
			let data1 = data.level;
			if (!(data1 === "must" || data1 === "should" || data1 === "may")) {
				const err15 = {
					instancePath: instancePath + "/level",
					schemaPath: "urn:meville:schema:common#/$defs/level/enum",
					keyword: "enum",
					params: { allowedValues: schema177.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.unit !== void 0) {
			let data2 = data.unit;
			if (typeof data2 === "string") {
				if (!pattern50.test(data2)) {
					const err16 = {
						instancePath: instancePath + "/unit",
						schemaPath: "urn:meville:schema:common#/$defs/unitCode/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z0-9]{2,3}$" },
						message: "must match pattern \"^[A-Z0-9]{2,3}$\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/unit",
					schemaPath: "urn:meville:schema:common#/$defs/unitCode/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.is !== void 0) {
			let data3 = data.is;
			if (typeof data3 === "string") {
				if (func1(data3) > 500) {
					const err18 = {
						instancePath: instancePath + "/is",
						schemaPath: "urn:meville:schema:common#/$defs/valueText/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (func1(data3) < 1) {
					const err19 = {
						instancePath: instancePath + "/is",
						schemaPath: "urn:meville:schema:common#/$defs/valueText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (!pattern15.test(data3)) {
					const err20 = {
						instancePath: instancePath + "/is",
						schemaPath: "urn:meville:schema:common#/$defs/valueText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/is",
					schemaPath: "urn:meville:schema:common#/$defs/valueText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.in !== void 0) {
			let data4 = data.in;
			if (Array.isArray(data4)) {
				if (data4.length > 64) {
					const err22 = {
						instancePath: instancePath + "/in",
						schemaPath: "#/properties/in/maxItems",
						keyword: "maxItems",
						params: { limit: 64 },
						message: "must NOT have more than 64 items"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data4.length < 1) {
					const err23 = {
						instancePath: instancePath + "/in",
						schemaPath: "#/properties/in/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 === "string") {
						if (func1(data5) > 500) {
							const err24 = {
								instancePath: instancePath + "/in/" + i0,
								schemaPath: "urn:meville:schema:common#/$defs/valueText/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								message: "must NOT have more than 500 characters"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (func1(data5) < 1) {
							const err25 = {
								instancePath: instancePath + "/in/" + i0,
								schemaPath: "urn:meville:schema:common#/$defs/valueText/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (!pattern15.test(data5)) {
							const err26 = {
								instancePath: instancePath + "/in/" + i0,
								schemaPath: "urn:meville:schema:common#/$defs/valueText/pattern",
								keyword: "pattern",
								params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
								message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/in/" + i0,
							schemaPath: "urn:meville:schema:common#/$defs/valueText/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/in",
					schemaPath: "#/properties/in/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.not !== void 0) {
			let data6 = data.not;
			if (Array.isArray(data6)) {
				if (data6.length > 64) {
					const err29 = {
						instancePath: instancePath + "/not",
						schemaPath: "#/properties/not/maxItems",
						keyword: "maxItems",
						params: { limit: 64 },
						message: "must NOT have more than 64 items"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data6.length < 1) {
					const err30 = {
						instancePath: instancePath + "/not",
						schemaPath: "#/properties/not/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				const len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data7 = data6[i1];
					if (typeof data7 === "string") {
						if (func1(data7) > 500) {
							const err31 = {
								instancePath: instancePath + "/not/" + i1,
								schemaPath: "urn:meville:schema:common#/$defs/valueText/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								message: "must NOT have more than 500 characters"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (func1(data7) < 1) {
							const err32 = {
								instancePath: instancePath + "/not/" + i1,
								schemaPath: "urn:meville:schema:common#/$defs/valueText/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (!pattern15.test(data7)) {
							const err33 = {
								instancePath: instancePath + "/not/" + i1,
								schemaPath: "urn:meville:schema:common#/$defs/valueText/pattern",
								keyword: "pattern",
								params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
								message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/not/" + i1,
							schemaPath: "urn:meville:schema:common#/$defs/valueText/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/not",
					schemaPath: "#/properties/not/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.min !== void 0) {
			let data8 = data.min;
			if (typeof data8 === "string") {
				if (func1(data8) > 500) {
					const err36 = {
						instancePath: instancePath + "/min",
						schemaPath: "urn:meville:schema:common#/$defs/valueText/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (func1(data8) < 1) {
					const err37 = {
						instancePath: instancePath + "/min",
						schemaPath: "urn:meville:schema:common#/$defs/valueText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				if (!pattern15.test(data8)) {
					const err38 = {
						instancePath: instancePath + "/min",
						schemaPath: "urn:meville:schema:common#/$defs/valueText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/min",
					schemaPath: "urn:meville:schema:common#/$defs/valueText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.max !== void 0) {
			let data9 = data.max;
			if (typeof data9 === "string") {
				if (func1(data9) > 500) {
					const err40 = {
						instancePath: instancePath + "/max",
						schemaPath: "urn:meville:schema:common#/$defs/valueText/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (func1(data9) < 1) {
					const err41 = {
						instancePath: instancePath + "/max",
						schemaPath: "urn:meville:schema:common#/$defs/valueText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				if (!pattern15.test(data9)) {
					const err42 = {
						instancePath: instancePath + "/max",
						schemaPath: "urn:meville:schema:common#/$defs/valueText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/max",
					schemaPath: "urn:meville:schema:common#/$defs/valueText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.has !== void 0) {
			let data10 = data.has;
			if (Array.isArray(data10)) {
				if (data10.length > 64) {
					const err44 = {
						instancePath: instancePath + "/has",
						schemaPath: "#/properties/has/maxItems",
						keyword: "maxItems",
						params: { limit: 64 },
						message: "must NOT have more than 64 items"
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				if (data10.length < 1) {
					const err45 = {
						instancePath: instancePath + "/has",
						schemaPath: "#/properties/has/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				const len2 = data10.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data11 = data10[i2];
					if (typeof data11 === "string") {
						if (func1(data11) > 500) {
							const err46 = {
								instancePath: instancePath + "/has/" + i2,
								schemaPath: "urn:meville:schema:common#/$defs/valueText/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								message: "must NOT have more than 500 characters"
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (func1(data11) < 1) {
							const err47 = {
								instancePath: instancePath + "/has/" + i2,
								schemaPath: "urn:meville:schema:common#/$defs/valueText/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (!pattern15.test(data11)) {
							const err48 = {
								instancePath: instancePath + "/has/" + i2,
								schemaPath: "urn:meville:schema:common#/$defs/valueText/pattern",
								keyword: "pattern",
								params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
								message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
					} else {
						const err49 = {
							instancePath: instancePath + "/has/" + i2,
							schemaPath: "urn:meville:schema:common#/$defs/valueText/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
				}
			} else {
				const err50 = {
					instancePath: instancePath + "/has",
					schemaPath: "#/properties/has/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
		}
	} else {
		const err51 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err51];
		else vErrors.push(err51);
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kty === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kty" },
				message: "must have required property 'kty'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.crv === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "crv" },
				message: "must have required property 'crv'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.x === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "x" },
				message: "must have required property 'x'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "kty" || key0 === "crv" || key0 === "x")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.kty !== void 0) {
			if ("OKP" !== data.kty) {
				const err4 = {
					instancePath: instancePath + "/kty",
					schemaPath: "#/properties/kty/const",
					keyword: "const",
					params: { allowedValue: "OKP" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.crv !== void 0) {
			if ("X25519" !== data.crv) {
				const err5 = {
					instancePath: instancePath + "/crv",
					schemaPath: "#/properties/crv/const",
					keyword: "const",
					params: { allowedValue: "X25519" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.x !== void 0) {
			let data2 = data.x;
			if (typeof data2 === "string") {
				if (!pattern7.test(data2)) {
					const err6 = {
						instancePath: instancePath + "/x",
						schemaPath: "urn:meville:schema:common#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
						message: "must match pattern \"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/x",
					schemaPath: "urn:meville:schema:common#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.vrm === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vrm" },
				message: "must have required property 'vrm'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.iss === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "iss" },
				message: "must have required property 'iss'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.jti === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "jti" },
				message: "must have required property 'jti'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.iat === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "iat" },
				message: "must have required property 'iat'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.exp === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "exp" },
				message: "must have required property 'exp'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.demand === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "demand" },
				message: "must have required property 'demand'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.requirements === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "requirements" },
				message: "must have required property 'requirements'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.replyTo === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "replyTo" },
				message: "must have required property 'replyTo'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.terms === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "terms" },
				message: "must have required property 'terms'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.pad === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pad" },
				message: "must have required property 'pad'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key0 in data) if (!func18.call(schema163.properties, key0)) {
			const err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.vrm !== void 0) {
			let data0 = data.vrm;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err11 = {
					instancePath: instancePath + "/vrm",
					schemaPath: "urn:meville:schema:common#/$defs/version/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (1 !== data0) {
				const err12 = {
					instancePath: instancePath + "/vrm",
					schemaPath: "urn:meville:schema:common#/$defs/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.iss !== void 0) {
			let data1 = data.iss;
			if (typeof data1 === "string") {
				if (!pattern4.test(data1)) {
					const err13 = {
						instancePath: instancePath + "/iss",
						schemaPath: "urn:meville:schema:common#/$defs/customerId/pattern",
						keyword: "pattern",
						params: { pattern: "^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
						message: "must match pattern \"^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/iss",
					schemaPath: "urn:meville:schema:common#/$defs/customerId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.aud !== void 0) {
			let data2 = data.aud;
			if (typeof data2 === "string") {
				if (func1(data2) > 280) {
					const err15 = {
						instancePath: instancePath + "/aud",
						schemaPath: "urn:meville:schema:common#/$defs/vendorId/maxLength",
						keyword: "maxLength",
						params: { limit: 280 },
						message: "must NOT have more than 280 characters"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (!pattern5.test(data2)) {
					const err16 = {
						instancePath: instancePath + "/aud",
						schemaPath: "urn:meville:schema:common#/$defs/vendorId/pattern",
						keyword: "pattern",
						params: { pattern: "^(https?://[^\\s/?#@\\\\]{1,260}|urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$" },
						message: "must match pattern \"^(https?://[^\\s/?#@\\\\]{1,260}|urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/aud",
					schemaPath: "urn:meville:schema:common#/$defs/vendorId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.jti !== void 0) {
			let data3 = data.jti;
			if (typeof data3 === "string") {
				if (!pattern6.test(data3)) {
					const err18 = {
						instancePath: instancePath + "/jti",
						schemaPath: "urn:meville:schema:common#/$defs/jti/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]{21}[AQgw]$" },
						message: "must match pattern \"^[A-Za-z0-9_-]{21}[AQgw]$\""
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/jti",
					schemaPath: "urn:meville:schema:common#/$defs/jti/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.iat !== void 0) {
			let data4 = data.iat;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err20 = {
					instancePath: instancePath + "/iat",
					schemaPath: "urn:meville:schema:common#/$defs/hour/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 253402297200 || isNaN(data4)) {
					const err21 = {
						instancePath: instancePath + "/iat",
						schemaPath: "urn:meville:schema:common#/$defs/hour/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 253402297200
						},
						message: "must be <= 253402297200"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err22 = {
						instancePath: instancePath + "/iat",
						schemaPath: "urn:meville:schema:common#/$defs/hour/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				let res0;
				if (res0 = data4 / 3600, res0 !== parseInt(res0)) {
					const err23 = {
						instancePath: instancePath + "/iat",
						schemaPath: "urn:meville:schema:common#/$defs/hour/multipleOf",
						keyword: "multipleOf",
						params: { multipleOf: 3600 },
						message: "must be multiple of 3600"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
		}
		if (data.exp !== void 0) {
			let data5 = data.exp;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err24 = {
					instancePath: instancePath + "/exp",
					schemaPath: "urn:meville:schema:common#/$defs/hour/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 253402297200 || isNaN(data5)) {
					const err25 = {
						instancePath: instancePath + "/exp",
						schemaPath: "urn:meville:schema:common#/$defs/hour/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 253402297200
						},
						message: "must be <= 253402297200"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data5 < 0 || isNaN(data5)) {
					const err26 = {
						instancePath: instancePath + "/exp",
						schemaPath: "urn:meville:schema:common#/$defs/hour/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				let res1;
				if (res1 = data5 / 3600, res1 !== parseInt(res1)) {
					const err27 = {
						instancePath: instancePath + "/exp",
						schemaPath: "urn:meville:schema:common#/$defs/hour/multipleOf",
						keyword: "multipleOf",
						params: { multipleOf: 3600 },
						message: "must be multiple of 3600"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			}
		}
		if (data.demand !== void 0) {
			let data6 = data.demand;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6["@type"] === void 0) {
					const err28 = {
						instancePath: instancePath + "/demand",
						schemaPath: "#/properties/demand/required",
						keyword: "required",
						params: { missingProperty: "@type" },
						message: "must have required property '@type'"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data6.itemOffered === void 0) {
					const err29 = {
						instancePath: instancePath + "/demand",
						schemaPath: "#/properties/demand/required",
						keyword: "required",
						params: { missingProperty: "itemOffered" },
						message: "must have required property 'itemOffered'"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data6.eligibleQuantity === void 0) {
					const err30 = {
						instancePath: instancePath + "/demand",
						schemaPath: "#/properties/demand/required",
						keyword: "required",
						params: { missingProperty: "eligibleQuantity" },
						message: "must have required property 'eligibleQuantity'"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data6.areaServed === void 0) {
					const err31 = {
						instancePath: instancePath + "/demand",
						schemaPath: "#/properties/demand/required",
						keyword: "required",
						params: { missingProperty: "areaServed" },
						message: "must have required property 'areaServed'"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data6.priceCurrency === void 0) {
					const err32 = {
						instancePath: instancePath + "/demand",
						schemaPath: "#/properties/demand/required",
						keyword: "required",
						params: { missingProperty: "priceCurrency" },
						message: "must have required property 'priceCurrency'"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				for (const key1 in data6) if (!(key1 === "@type" || key1 === "itemOffered" || key1 === "eligibleQuantity" || key1 === "areaServed" || key1 === "priceCurrency" || key1 === "description")) {
					const err33 = {
						instancePath: instancePath + "/demand",
						schemaPath: "#/properties/demand/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (data6["@type"] !== void 0) {
					if ("Demand" !== data6["@type"]) {
						const err34 = {
							instancePath: instancePath + "/demand/@type",
							schemaPath: "#/properties/demand/properties/%40type/const",
							keyword: "const",
							params: { allowedValue: "Demand" },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
				if (data6.itemOffered !== void 0) {
					let data8 = data6.itemOffered;
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (data8["@type"] === void 0) {
							const err35 = {
								instancePath: instancePath + "/demand/itemOffered",
								schemaPath: "#/properties/demand/properties/itemOffered/required",
								keyword: "required",
								params: { missingProperty: "@type" },
								message: "must have required property '@type'"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						if (data8.category === void 0) {
							const err36 = {
								instancePath: instancePath + "/demand/itemOffered",
								schemaPath: "#/properties/demand/properties/itemOffered/required",
								keyword: "required",
								params: { missingProperty: "category" },
								message: "must have required property 'category'"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						for (const key2 in data8) if (!(key2 === "@type" || key2 === "category")) {
							const err37 = {
								instancePath: instancePath + "/demand/itemOffered",
								schemaPath: "#/properties/demand/properties/itemOffered/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (data8["@type"] !== void 0) {
							let data9 = data8["@type"];
							if (typeof data9 === "string") {
								if (func1(data9) > 64) {
									const err38 = {
										instancePath: instancePath + "/demand/itemOffered/@type",
										schemaPath: "urn:meville:schema:common#/$defs/propertyName/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										message: "must NOT have more than 64 characters"
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
								if (func1(data9) < 1) {
									const err39 = {
										instancePath: instancePath + "/demand/itemOffered/@type",
										schemaPath: "urn:meville:schema:common#/$defs/propertyName/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
								if (!pattern15.test(data9)) {
									const err40 = {
										instancePath: instancePath + "/demand/itemOffered/@type",
										schemaPath: "urn:meville:schema:common#/$defs/propertyName/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
										message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
							} else {
								const err41 = {
									instancePath: instancePath + "/demand/itemOffered/@type",
									schemaPath: "urn:meville:schema:common#/$defs/propertyName/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
						if (data8.category !== void 0) {
							let data10 = data8.category;
							if (typeof data10 === "string") {
								if (!pattern26.test(data10)) {
									const err42 = {
										instancePath: instancePath + "/demand/itemOffered/category",
										schemaPath: "urn:meville:schema:common#/$defs/category/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z][a-z0-9-]{0,31}$" },
										message: "must match pattern \"^[a-z][a-z0-9-]{0,31}$\""
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
							} else {
								const err43 = {
									instancePath: instancePath + "/demand/itemOffered/category",
									schemaPath: "urn:meville:schema:common#/$defs/category/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
					} else {
						const err44 = {
							instancePath: instancePath + "/demand/itemOffered",
							schemaPath: "#/properties/demand/properties/itemOffered/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
				if (data6.eligibleQuantity !== void 0) {
					let data11 = data6.eligibleQuantity;
					if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
						const err45 = {
							instancePath: instancePath + "/demand/eligibleQuantity",
							schemaPath: "#/properties/demand/properties/eligibleQuantity/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
					if (typeof data11 == "number" && isFinite(data11)) {
						if (data11 > 1e5 || isNaN(data11)) {
							const err46 = {
								instancePath: instancePath + "/demand/eligibleQuantity",
								schemaPath: "#/properties/demand/properties/eligibleQuantity/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e5
								},
								message: "must be <= 100000"
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (data11 < 1 || isNaN(data11)) {
							const err47 = {
								instancePath: instancePath + "/demand/eligibleQuantity",
								schemaPath: "#/properties/demand/properties/eligibleQuantity/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
					}
				}
				if (data6.areaServed !== void 0) {
					let data12 = data6.areaServed;
					if (typeof data12 === "string") {
						if (!pattern30.test(data12)) {
							const err48 = {
								instancePath: instancePath + "/demand/areaServed",
								schemaPath: "urn:meville:schema:common#/$defs/area/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$" },
								message: "must match pattern \"^[A-Z]{2}(-[A-Z0-9]{1,3})?$\""
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
					} else {
						const err49 = {
							instancePath: instancePath + "/demand/areaServed",
							schemaPath: "urn:meville:schema:common#/$defs/area/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
				}
				if (data6.priceCurrency !== void 0) {
					let data13 = data6.priceCurrency;
					if (typeof data13 === "string") {
						if (!pattern10.test(data13)) {
							const err50 = {
								instancePath: instancePath + "/demand/priceCurrency",
								schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Z]{3}$" },
								message: "must match pattern \"^[A-Z]{3}$\""
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
					} else {
						const err51 = {
							instancePath: instancePath + "/demand/priceCurrency",
							schemaPath: "urn:meville:schema:common#/$defs/currency/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
				if (data6.description !== void 0) {
					let data14 = data6.description;
					if (typeof data14 === "string") {
						if (func1(data14) > 2e3) {
							const err52 = {
								instancePath: instancePath + "/demand/description",
								schemaPath: "urn:meville:schema:common#/$defs/longText/maxLength",
								keyword: "maxLength",
								params: { limit: 2e3 },
								message: "must NOT have more than 2000 characters"
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
						if (func1(data14) < 1) {
							const err53 = {
								instancePath: instancePath + "/demand/description",
								schemaPath: "urn:meville:schema:common#/$defs/longText/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
						if (!pattern15.test(data14)) {
							const err54 = {
								instancePath: instancePath + "/demand/description",
								schemaPath: "urn:meville:schema:common#/$defs/longText/pattern",
								keyword: "pattern",
								params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
								message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
					} else {
						const err55 = {
							instancePath: instancePath + "/demand/description",
							schemaPath: "urn:meville:schema:common#/$defs/longText/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				}
			} else {
				const err56 = {
					instancePath: instancePath + "/demand",
					schemaPath: "#/properties/demand/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
		}
		if (data.requirements !== void 0) {
			let data15 = data.requirements;
			if (Array.isArray(data15)) {
				if (data15.length > 64) {
					const err57 = {
						instancePath: instancePath + "/requirements",
						schemaPath: "#/properties/requirements/maxItems",
						keyword: "maxItems",
						params: { limit: 64 },
						message: "must NOT have more than 64 items"
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
				if (data15.length < 0) {
					const err58 = {
						instancePath: instancePath + "/requirements",
						schemaPath: "#/properties/requirements/minItems",
						keyword: "minItems",
						params: { limit: 0 },
						message: "must NOT have fewer than 0 items"
					};
					if (vErrors === null) vErrors = [err58];
					else vErrors.push(err58);
					errors++;
				}
				const len0 = data15.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate57(data15[i0], {
					instancePath: instancePath + "/requirements/" + i0,
					parentData: data15,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
					errors = vErrors.length;
				}
			} else {
				const err59 = {
					instancePath: instancePath + "/requirements",
					schemaPath: "#/properties/requirements/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
		}
		if (data.replyTo !== void 0) {
			let data17 = data.replyTo;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				if (data17.jwk === void 0) {
					const err60 = {
						instancePath: instancePath + "/replyTo",
						schemaPath: "#/properties/replyTo/required",
						keyword: "required",
						params: { missingProperty: "jwk" },
						message: "must have required property 'jwk'"
					};
					if (vErrors === null) vErrors = [err60];
					else vErrors.push(err60);
					errors++;
				}
				for (const key3 in data17) if (!(key3 === "jwk")) {
					const err61 = {
						instancePath: instancePath + "/replyTo",
						schemaPath: "#/properties/replyTo/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
				if (data17.jwk !== void 0) {
					if (!validate59(data17.jwk, {
						instancePath: instancePath + "/replyTo/jwk",
						parentData: data17,
						parentDataProperty: "jwk",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err62 = {
					instancePath: instancePath + "/replyTo",
					schemaPath: "#/properties/replyTo/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			}
		}
		if (data.terms !== void 0) {
			let data19 = data.terms;
			if (typeof data19 === "string") {
				if (func1(data19) > 32) {
					const err63 = {
						instancePath: instancePath + "/terms",
						schemaPath: "urn:meville:schema:common#/$defs/terms/maxLength",
						keyword: "maxLength",
						params: { limit: 32 },
						message: "must NOT have more than 32 characters"
					};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
				if (!pattern34.test(data19)) {
					const err64 = {
						instancePath: instancePath + "/terms",
						schemaPath: "urn:meville:schema:common#/$defs/terms/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$" },
						message: "must match pattern \"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$\""
					};
					if (vErrors === null) vErrors = [err64];
					else vErrors.push(err64);
					errors++;
				}
			} else {
				const err65 = {
					instancePath: instancePath + "/terms",
					schemaPath: "urn:meville:schema:common#/$defs/terms/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err65];
				else vErrors.push(err65);
				errors++;
			}
		}
		if (data.pad !== void 0) {
			let data20 = data.pad;
			if (typeof data20 === "string") {
				if (func1(data20) > 24576) {
					const err66 = {
						instancePath: instancePath + "/pad",
						schemaPath: "urn:meville:schema:common#/$defs/pad/maxLength",
						keyword: "maxLength",
						params: { limit: 24576 },
						message: "must NOT have more than 24576 characters"
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
				if (!pattern8.test(data20)) {
					const err67 = {
						instancePath: instancePath + "/pad",
						schemaPath: "urn:meville:schema:common#/$defs/pad/pattern",
						keyword: "pattern",
						params: { pattern: "^\\.*$" },
						message: "must match pattern \"^\\.*$\""
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
			} else {
				const err68 = {
					instancePath: instancePath + "/pad",
					schemaPath: "urn:meville:schema:common#/$defs/pad/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
		}
	} else {
		const err69 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err69];
		else vErrors.push(err69);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { award, cliRank, common, contact, fileContact, filePreferences, fileRequest, fileStockMap, fileVendor, offer, problem, profile, receipt, refusal, request };
