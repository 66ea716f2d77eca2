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
const receipt = validate210;
const schema409 = {
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
const func2 = Object.prototype.hasOwnProperty;
const func1 = require_ucs2length().default;
const pattern4 = /* @__PURE__ */ new RegExp("^(https?://[^\\s/?#@\\\\]{1,260}|urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$", "u");
const pattern8 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{21}[AQgw]$", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f]+$", "u");
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate210.evaluated;
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
		for (const key0 in data) if (!func2.call(schema409.properties, key0)) {
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
				if (!pattern4.test(data1)) {
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
				if (!pattern5.test(data2)) {
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
				if (!pattern8.test(data3)) {
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
				if (!pattern9.test(data5)) {
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
				if (!pattern10.test(data6)) {
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
				if (!pattern9.test(data8)) {
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
	validate210.errors = vErrors;
	return errors === 0;
}
validate210.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { receipt };
