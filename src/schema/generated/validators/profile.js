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
const profile = validate207;
const schema396 = {
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
const func2 = Object.prototype.hasOwnProperty;
const func1 = require_ucs2length().default;
const func0 = require_equal().default;
const pattern4 = /* @__PURE__ */ new RegExp("^(https?://[^\\s/?#@\\\\]{1,260}|urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$", "u");
const pattern8 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{21}[AQgw]$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f]+$", "u");
const pattern17 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
const pattern51 = /* @__PURE__ */ new RegExp("^[A-Z]{2}(-[A-Z0-9]{1,3})?$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
const pattern29 = /* @__PURE__ */ new RegExp("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", "u");
const schema403 = {
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
const pattern9 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$", "u");
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate208.evaluated;
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
					params: { allowedValues: schema403.properties.crv.enum },
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
					params: { allowedValues: schema403.properties.use.enum },
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
				if (!pattern9.test(data3)) {
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
	validate208.errors = vErrors;
	return errors === 0;
}
validate208.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate207.evaluated;
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
		for (const key0 in data) if (!func2.call(schema396.properties, key0)) {
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
				if (!pattern4.test(data1)) {
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
				if (!pattern8.test(data2)) {
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
				if (!pattern10.test(data5)) {
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
						for (let i0 = 0; i0 < len0; i0++) if (!validate208(data7[i0], {
							instancePath: instancePath + "/jwks/keys/" + i0,
							parentData: data7,
							parentDataProperty: i0,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
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
						if (!pattern17.test(data10)) {
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
						if (!pattern51.test(data12)) {
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
				if (!pattern15.test(data13)) {
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
						if (!pattern29.test(data15)) {
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
	validate207.errors = vErrors;
	return errors === 0;
}
validate207.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { profile };
