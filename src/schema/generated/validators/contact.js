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
const contact = validate167;
const schema306 = {
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
const func2 = Object.prototype.hasOwnProperty;
const func1 = require_ucs2length().default;
const pattern5 = /* @__PURE__ */ new RegExp("^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$", "u");
const pattern4 = /* @__PURE__ */ new RegExp("^(https?://[^\\s/?#@\\\\]{1,260}|urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$", "u");
const pattern8 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{21}[AQgw]$", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f]+$", "u");
const pattern37 = /* @__PURE__ */ new RegExp("^\\.*$", "u");
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate167.evaluated;
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
		for (const key0 in data) if (!func2.call(schema306.properties, key0)) {
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
				if (!pattern5.test(data1)) {
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
				if (!pattern4.test(data2)) {
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
				if (!pattern8.test(data3)) {
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
				if (!pattern9.test(data5)) {
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
				if (!pattern10.test(data6)) {
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
				if (!pattern10.test(data7)) {
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
				if (!pattern10.test(data8)) {
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
				if (!pattern10.test(data9)) {
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
				if (!pattern10.test(data10)) {
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
				if (!pattern37.test(data11)) {
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
	validate167.errors = vErrors;
	return errors === 0;
}
validate167.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { contact };
