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
const cliOffers = validate104;
const schema183 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:meville:schema:cli:offers",
	"title": "OffersOutput",
	"description": "What offers prints with --json.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"request",
		"offers",
		"invalid",
		"refused"
	],
	"properties": {
		"request": {
			"type": "string",
			"pattern": "^r[a-z2-7]{6}$",
			"description": "The local name of a request; it is never on the wire."
		},
		"offers": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"vendor",
					"offer",
					"sku",
					"total",
					"until",
					"itemOffered",
					"compliance",
					"binding",
					"availability",
					"terms",
					"token"
				],
				"properties": {
					"vendor": {
						"type": "string",
						"minLength": 1
					},
					"offer": { "$ref": "urn:meville:schema:common#/$defs/digest" },
					"sku": { "$ref": "urn:meville:schema:common#/$defs/shortText" },
					"total": {
						"type": "object",
						"additionalProperties": false,
						"required": ["amount", "currency"],
						"properties": {
							"amount": { "$ref": "urn:meville:schema:common#/$defs/amount" },
							"currency": { "$ref": "urn:meville:schema:common#/$defs/currency" }
						}
					},
					"until": { "$ref": "urn:meville:schema:common#/$defs/time" },
					"itemOffered": { "$ref": "urn:meville:schema:common#/$defs/item" },
					"compliance": { "$ref": "urn:meville:schema:offer#/properties/compliance" },
					"binding": { "type": "boolean" },
					"availability": { "$ref": "urn:meville:schema:offer#/properties/availability" },
					"terms": { "$ref": "urn:meville:schema:offer#/properties/terms" },
					"token": {
						"type": "string",
						"minLength": 1,
						"description": "The signed document."
					}
				}
			}
		},
		"invalid": {
			"type": "array",
			"items": { "$ref": "urn:meville:schema:cli:rank#/$defs/invalid" }
		},
		"refused": {
			"type": "array",
			"items": { "$ref": "urn:meville:schema:cli:send#/$defs/refused" }
		}
	}
};
const schema194 = {
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
};
const schema195 = { "enum": [
	"InStock",
	"LimitedAvailability",
	"PreOrder",
	"BackOrder",
	"MadeToOrder"
] };
const schema128 = {
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
const pattern56 = /* @__PURE__ */ new RegExp("^r[a-z2-7]{6}$", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f]+$", "u");
const pattern14 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
const func2 = Object.prototype.hasOwnProperty;
const func1 = require_ucs2length().default;
const pattern17 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
const pattern13 = /* @__PURE__ */ new RegExp("^[A-Z0-9]{2,3}$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate24.evaluated;
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
				if (!pattern10.test(data1)) {
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
				if (!pattern13.test(data2)) {
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
	validate24.errors = vErrors;
	return errors === 0;
}
validate24.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate26.evaluated;
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
				if (!pattern14.test(data1)) {
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
				if (!pattern15.test(data2)) {
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
	validate26.errors = vErrors;
	return errors === 0;
}
validate26.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate28.evaluated;
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
				if (!pattern10.test(data1)) {
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
				if (!pattern10.test(data2)) {
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
						if (!pattern10.test(data3)) {
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
				if (!pattern13.test(data4)) {
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
	validate28.errors = vErrors;
	return errors === 0;
}
validate28.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate105.evaluated;
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
				if (!pattern10.test(data0)) {
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
							if (!pattern10.test(data1)) {
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
					if (!validate24(data0, {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data,
						parentDataProperty: key0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
						if (!validate26(data0, {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							parentData: data,
							parentDataProperty: key0,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
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
				if (!pattern10.test(data2)) {
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
				if (!pattern17.test(data3)) {
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
				for (let i1 = 0; i1 < len1; i1++) if (!validate28(data4[i1], {
					instancePath: instancePath + "/additionalProperty/" + i1,
					parentData: data4,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
	validate105.errors = vErrors;
	return errors === 0;
}
validate105.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern29 = /* @__PURE__ */ new RegExp("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", "u");
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate110.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.accepted === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "accepted" },
				message: "must have required property 'accepted'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "accepted")) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/0/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.accepted !== void 0) {
			let data0 = data.accepted;
			if (typeof data0 === "string") {
				if (func1(data0) > 32) {
					const err2 = {
						instancePath: instancePath + "/accepted",
						schemaPath: "urn:meville:schema:common#/$defs/terms/maxLength",
						keyword: "maxLength",
						params: { limit: 32 },
						message: "must NOT have more than 32 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!pattern29.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/accepted",
						schemaPath: "urn:meville:schema:common#/$defs/terms/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$" },
						message: "must match pattern \"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/accepted",
					schemaPath: "urn:meville:schema:common#/$defs/terms/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = true;
	}
	const _errs7 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.alternative === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "alternative" },
				message: "must have required property 'alternative'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key1 in data) if (!(key1 === "alternative")) {
			const err7 = {
				instancePath,
				schemaPath: "#/oneOf/1/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key1 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.alternative !== void 0) {
			let data1 = data.alternative;
			if (typeof data1 === "string") {
				if (func1(data1) > 32) {
					const err8 = {
						instancePath: instancePath + "/alternative",
						schemaPath: "urn:meville:schema:common#/$defs/terms/maxLength",
						keyword: "maxLength",
						params: { limit: 32 },
						message: "must NOT have more than 32 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (!pattern29.test(data1)) {
					const err9 = {
						instancePath: instancePath + "/alternative",
						schemaPath: "urn:meville:schema:common#/$defs/terms/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$" },
						message: "must match pattern \"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/alternative",
					schemaPath: "urn:meville:schema:common#/$defs/terms/type",
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
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	var _valid0 = _errs7 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		if (props0 !== true) props0 = true;
	}
	if (!valid0) {
		const err12 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate110.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate110.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate104.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.request === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "request" },
				message: "must have required property 'request'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.offers === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "offers" },
				message: "must have required property 'offers'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.invalid === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "invalid" },
				message: "must have required property 'invalid'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.refused === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "refused" },
				message: "must have required property 'refused'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "request" || key0 === "offers" || key0 === "invalid" || key0 === "refused")) {
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
		if (data.request !== void 0) {
			let data0 = data.request;
			if (typeof data0 === "string") {
				if (!pattern56.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/properties/request/pattern",
						keyword: "pattern",
						params: { pattern: "^r[a-z2-7]{6}$" },
						message: "must match pattern \"^r[a-z2-7]{6}$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/request",
					schemaPath: "#/properties/request/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.offers !== void 0) {
			let data1 = data.offers;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.vendor === void 0) {
							const err7 = {
								instancePath: instancePath + "/offers/" + i0,
								schemaPath: "#/properties/offers/items/required",
								keyword: "required",
								params: { missingProperty: "vendor" },
								message: "must have required property 'vendor'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data2.offer === void 0) {
							const err8 = {
								instancePath: instancePath + "/offers/" + i0,
								schemaPath: "#/properties/offers/items/required",
								keyword: "required",
								params: { missingProperty: "offer" },
								message: "must have required property 'offer'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data2.sku === void 0) {
							const err9 = {
								instancePath: instancePath + "/offers/" + i0,
								schemaPath: "#/properties/offers/items/required",
								keyword: "required",
								params: { missingProperty: "sku" },
								message: "must have required property 'sku'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data2.total === void 0) {
							const err10 = {
								instancePath: instancePath + "/offers/" + i0,
								schemaPath: "#/properties/offers/items/required",
								keyword: "required",
								params: { missingProperty: "total" },
								message: "must have required property 'total'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data2.until === void 0) {
							const err11 = {
								instancePath: instancePath + "/offers/" + i0,
								schemaPath: "#/properties/offers/items/required",
								keyword: "required",
								params: { missingProperty: "until" },
								message: "must have required property 'until'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data2.itemOffered === void 0) {
							const err12 = {
								instancePath: instancePath + "/offers/" + i0,
								schemaPath: "#/properties/offers/items/required",
								keyword: "required",
								params: { missingProperty: "itemOffered" },
								message: "must have required property 'itemOffered'"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data2.compliance === void 0) {
							const err13 = {
								instancePath: instancePath + "/offers/" + i0,
								schemaPath: "#/properties/offers/items/required",
								keyword: "required",
								params: { missingProperty: "compliance" },
								message: "must have required property 'compliance'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data2.binding === void 0) {
							const err14 = {
								instancePath: instancePath + "/offers/" + i0,
								schemaPath: "#/properties/offers/items/required",
								keyword: "required",
								params: { missingProperty: "binding" },
								message: "must have required property 'binding'"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data2.availability === void 0) {
							const err15 = {
								instancePath: instancePath + "/offers/" + i0,
								schemaPath: "#/properties/offers/items/required",
								keyword: "required",
								params: { missingProperty: "availability" },
								message: "must have required property 'availability'"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data2.terms === void 0) {
							const err16 = {
								instancePath: instancePath + "/offers/" + i0,
								schemaPath: "#/properties/offers/items/required",
								keyword: "required",
								params: { missingProperty: "terms" },
								message: "must have required property 'terms'"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data2.token === void 0) {
							const err17 = {
								instancePath: instancePath + "/offers/" + i0,
								schemaPath: "#/properties/offers/items/required",
								keyword: "required",
								params: { missingProperty: "token" },
								message: "must have required property 'token'"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						for (const key1 in data2) if (!func2.call(schema183.properties.offers.items.properties, key1)) {
							const err18 = {
								instancePath: instancePath + "/offers/" + i0,
								schemaPath: "#/properties/offers/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data2.vendor !== void 0) {
							let data3 = data2.vendor;
							if (typeof data3 === "string") {
								if (func1(data3) < 1) {
									const err19 = {
										instancePath: instancePath + "/offers/" + i0 + "/vendor",
										schemaPath: "#/properties/offers/items/properties/vendor/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
							} else {
								const err20 = {
									instancePath: instancePath + "/offers/" + i0 + "/vendor",
									schemaPath: "#/properties/offers/items/properties/vendor/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data2.offer !== void 0) {
							let data4 = data2.offer;
							if (typeof data4 === "string") {
								if (!pattern9.test(data4)) {
									const err21 = {
										instancePath: instancePath + "/offers/" + i0 + "/offer",
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
									instancePath: instancePath + "/offers/" + i0 + "/offer",
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
						if (data2.sku !== void 0) {
							let data5 = data2.sku;
							if (typeof data5 === "string") {
								if (func1(data5) > 200) {
									const err23 = {
										instancePath: instancePath + "/offers/" + i0 + "/sku",
										schemaPath: "urn:meville:schema:common#/$defs/shortText/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
								if (func1(data5) < 1) {
									const err24 = {
										instancePath: instancePath + "/offers/" + i0 + "/sku",
										schemaPath: "urn:meville:schema:common#/$defs/shortText/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								if (!pattern10.test(data5)) {
									const err25 = {
										instancePath: instancePath + "/offers/" + i0 + "/sku",
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
									instancePath: instancePath + "/offers/" + i0 + "/sku",
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
						if (data2.total !== void 0) {
							let data6 = data2.total;
							if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
								if (data6.amount === void 0) {
									const err27 = {
										instancePath: instancePath + "/offers/" + i0 + "/total",
										schemaPath: "#/properties/offers/items/properties/total/required",
										keyword: "required",
										params: { missingProperty: "amount" },
										message: "must have required property 'amount'"
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
								if (data6.currency === void 0) {
									const err28 = {
										instancePath: instancePath + "/offers/" + i0 + "/total",
										schemaPath: "#/properties/offers/items/properties/total/required",
										keyword: "required",
										params: { missingProperty: "currency" },
										message: "must have required property 'currency'"
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
								for (const key2 in data6) if (!(key2 === "amount" || key2 === "currency")) {
									const err29 = {
										instancePath: instancePath + "/offers/" + i0 + "/total",
										schemaPath: "#/properties/offers/items/properties/total/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
								if (data6.amount !== void 0) {
									let data7 = data6.amount;
									if (typeof data7 === "string") {
										if (!pattern14.test(data7)) {
											const err30 = {
												instancePath: instancePath + "/offers/" + i0 + "/total/amount",
												schemaPath: "urn:meville:schema:common#/$defs/amount/pattern",
												keyword: "pattern",
												params: { pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" },
												message: "must match pattern \"^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$\""
											};
											if (vErrors === null) vErrors = [err30];
											else vErrors.push(err30);
											errors++;
										}
									} else {
										const err31 = {
											instancePath: instancePath + "/offers/" + i0 + "/total/amount",
											schemaPath: "urn:meville:schema:common#/$defs/amount/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err31];
										else vErrors.push(err31);
										errors++;
									}
								}
								if (data6.currency !== void 0) {
									let data8 = data6.currency;
									if (typeof data8 === "string") {
										if (!pattern15.test(data8)) {
											const err32 = {
												instancePath: instancePath + "/offers/" + i0 + "/total/currency",
												schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
												keyword: "pattern",
												params: { pattern: "^[A-Z]{3}$" },
												message: "must match pattern \"^[A-Z]{3}$\""
											};
											if (vErrors === null) vErrors = [err32];
											else vErrors.push(err32);
											errors++;
										}
									} else {
										const err33 = {
											instancePath: instancePath + "/offers/" + i0 + "/total/currency",
											schemaPath: "urn:meville:schema:common#/$defs/currency/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err33];
										else vErrors.push(err33);
										errors++;
									}
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/offers/" + i0 + "/total",
									schemaPath: "#/properties/offers/items/properties/total/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data2.until !== void 0) {
							let data9 = data2.until;
							if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
								const err35 = {
									instancePath: instancePath + "/offers/" + i0 + "/until",
									schemaPath: "urn:meville:schema:common#/$defs/time/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
							if (typeof data9 == "number" && isFinite(data9)) {
								if (data9 > 253402300799 || isNaN(data9)) {
									const err36 = {
										instancePath: instancePath + "/offers/" + i0 + "/until",
										schemaPath: "urn:meville:schema:common#/$defs/time/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 253402300799
										},
										message: "must be <= 253402300799"
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
								if (data9 < 0 || isNaN(data9)) {
									const err37 = {
										instancePath: instancePath + "/offers/" + i0 + "/until",
										schemaPath: "urn:meville:schema:common#/$defs/time/minimum",
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
							}
						}
						if (data2.itemOffered !== void 0) {
							if (!validate105(data2.itemOffered, {
								instancePath: instancePath + "/offers/" + i0 + "/itemOffered",
								parentData: data2,
								parentDataProperty: "itemOffered",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
								errors = vErrors.length;
							}
						}
						if (data2.compliance !== void 0) {
							let data11 = data2.compliance;
							if (Array.isArray(data11)) {
								if (data11.length > 64) {
									const err38 = {
										instancePath: instancePath + "/offers/" + i0 + "/compliance",
										schemaPath: "urn:meville:schema:offer#/properties/compliance/maxItems",
										keyword: "maxItems",
										params: { limit: 64 },
										message: "must NOT have more than 64 items"
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
								if (data11.length < 0) {
									const err39 = {
										instancePath: instancePath + "/offers/" + i0 + "/compliance",
										schemaPath: "urn:meville:schema:offer#/properties/compliance/minItems",
										keyword: "minItems",
										params: { limit: 0 },
										message: "must NOT have fewer than 0 items"
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
								const len1 = data11.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data12 = data11[i1];
									if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
										if (data12.requirement === void 0) {
											const err40 = {
												instancePath: instancePath + "/offers/" + i0 + "/compliance/" + i1,
												schemaPath: "urn:meville:schema:offer#/properties/compliance/items/required",
												keyword: "required",
												params: { missingProperty: "requirement" },
												message: "must have required property 'requirement'"
											};
											if (vErrors === null) vErrors = [err40];
											else vErrors.push(err40);
											errors++;
										}
										if (data12.status === void 0) {
											const err41 = {
												instancePath: instancePath + "/offers/" + i0 + "/compliance/" + i1,
												schemaPath: "urn:meville:schema:offer#/properties/compliance/items/required",
												keyword: "required",
												params: { missingProperty: "status" },
												message: "must have required property 'status'"
											};
											if (vErrors === null) vErrors = [err41];
											else vErrors.push(err41);
											errors++;
										}
										for (const key3 in data12) if (!(key3 === "requirement" || key3 === "status")) {
											const err42 = {
												instancePath: instancePath + "/offers/" + i0 + "/compliance/" + i1,
												schemaPath: "urn:meville:schema:offer#/properties/compliance/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key3 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err42];
											else vErrors.push(err42);
											errors++;
										}
										if (data12.requirement !== void 0) {
											let data13 = data12.requirement;
											if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
												const err43 = {
													instancePath: instancePath + "/offers/" + i0 + "/compliance/" + i1 + "/requirement",
													schemaPath: "urn:meville:schema:offer#/properties/compliance/items/properties/requirement/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err43];
												else vErrors.push(err43);
												errors++;
											}
											if (typeof data13 == "number" && isFinite(data13)) {
												if (data13 > 63 || isNaN(data13)) {
													const err44 = {
														instancePath: instancePath + "/offers/" + i0 + "/compliance/" + i1 + "/requirement",
														schemaPath: "urn:meville:schema:offer#/properties/compliance/items/properties/requirement/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 63
														},
														message: "must be <= 63"
													};
													if (vErrors === null) vErrors = [err44];
													else vErrors.push(err44);
													errors++;
												}
												if (data13 < 0 || isNaN(data13)) {
													const err45 = {
														instancePath: instancePath + "/offers/" + i0 + "/compliance/" + i1 + "/requirement",
														schemaPath: "urn:meville:schema:offer#/properties/compliance/items/properties/requirement/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													};
													if (vErrors === null) vErrors = [err45];
													else vErrors.push(err45);
													errors++;
												}
											}
										}
										if (data12.status !== void 0) {
											let data14 = data12.status;
											if (!(data14 === "comply" || data14 === "deviate" || data14 === "unknown")) {
												const err46 = {
													instancePath: instancePath + "/offers/" + i0 + "/compliance/" + i1 + "/status",
													schemaPath: "urn:meville:schema:offer#/properties/compliance/items/properties/status/enum",
													keyword: "enum",
													params: { allowedValues: schema194.items.properties.status.enum },
													message: "must be equal to one of the allowed values"
												};
												if (vErrors === null) vErrors = [err46];
												else vErrors.push(err46);
												errors++;
											}
										}
									} else {
										const err47 = {
											instancePath: instancePath + "/offers/" + i0 + "/compliance/" + i1,
											schemaPath: "urn:meville:schema:offer#/properties/compliance/items/type",
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
									instancePath: instancePath + "/offers/" + i0 + "/compliance",
									schemaPath: "urn:meville:schema:offer#/properties/compliance/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
						}
						if (data2.binding !== void 0) {
							if (typeof data2.binding !== "boolean") {
								const err49 = {
									instancePath: instancePath + "/offers/" + i0 + "/binding",
									schemaPath: "#/properties/offers/items/properties/binding/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
						if (data2.availability !== void 0) {
							let data16 = data2.availability;
							if (!(data16 === "InStock" || data16 === "LimitedAvailability" || data16 === "PreOrder" || data16 === "BackOrder" || data16 === "MadeToOrder")) {
								const err50 = {
									instancePath: instancePath + "/offers/" + i0 + "/availability",
									schemaPath: "urn:meville:schema:offer#/properties/availability/enum",
									keyword: "enum",
									params: { allowedValues: schema195.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
						if (data2.terms !== void 0) {
							if (!validate110(data2.terms, {
								instancePath: instancePath + "/offers/" + i0 + "/terms",
								parentData: data2,
								parentDataProperty: "terms",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
								errors = vErrors.length;
							}
						}
						if (data2.token !== void 0) {
							let data18 = data2.token;
							if (typeof data18 === "string") {
								if (func1(data18) < 1) {
									const err51 = {
										instancePath: instancePath + "/offers/" + i0 + "/token",
										schemaPath: "#/properties/offers/items/properties/token/minLength",
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
									instancePath: instancePath + "/offers/" + i0 + "/token",
									schemaPath: "#/properties/offers/items/properties/token/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
					} else {
						const err53 = {
							instancePath: instancePath + "/offers/" + i0,
							schemaPath: "#/properties/offers/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
			} else {
				const err54 = {
					instancePath: instancePath + "/offers",
					schemaPath: "#/properties/offers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
		}
		if (data.invalid !== void 0) {
			let data19 = data.invalid;
			if (Array.isArray(data19)) {
				const len2 = data19.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data20 = data19[i2];
					if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
						if (data20.vendor === void 0) {
							const err55 = {
								instancePath: instancePath + "/invalid/" + i2,
								schemaPath: "urn:meville:schema:cli:rank#/$defs/invalid/required",
								keyword: "required",
								params: { missingProperty: "vendor" },
								message: "must have required property 'vendor'"
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
						if (data20.offer === void 0) {
							const err56 = {
								instancePath: instancePath + "/invalid/" + i2,
								schemaPath: "urn:meville:schema:cli:rank#/$defs/invalid/required",
								keyword: "required",
								params: { missingProperty: "offer" },
								message: "must have required property 'offer'"
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
						if (data20.code === void 0) {
							const err57 = {
								instancePath: instancePath + "/invalid/" + i2,
								schemaPath: "urn:meville:schema:cli:rank#/$defs/invalid/required",
								keyword: "required",
								params: { missingProperty: "code" },
								message: "must have required property 'code'"
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
						for (const key4 in data20) if (!(key4 === "vendor" || key4 === "offer" || key4 === "code")) {
							const err58 = {
								instancePath: instancePath + "/invalid/" + i2,
								schemaPath: "urn:meville:schema:cli:rank#/$defs/invalid/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
						if (data20.vendor !== void 0) {
							let data21 = data20.vendor;
							if (typeof data21 === "string") {
								if (func1(data21) < 1) {
									const err59 = {
										instancePath: instancePath + "/invalid/" + i2 + "/vendor",
										schemaPath: "urn:meville:schema:cli:rank#/$defs/invalid/properties/vendor/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err59];
									else vErrors.push(err59);
									errors++;
								}
							} else {
								const err60 = {
									instancePath: instancePath + "/invalid/" + i2 + "/vendor",
									schemaPath: "urn:meville:schema:cli:rank#/$defs/invalid/properties/vendor/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
						}
						if (data20.offer !== void 0) {
							let data22 = data20.offer;
							if (typeof data22 !== "string" && data22 !== null) {
								const err61 = {
									instancePath: instancePath + "/invalid/" + i2 + "/offer",
									schemaPath: "urn:meville:schema:cli:rank#/$defs/invalid/properties/offer/type",
									keyword: "type",
									params: { type: schema128.properties.offer.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							}
						}
						if (data20.code !== void 0) {
							let data23 = data20.code;
							if (typeof data23 === "string") {
								if (func1(data23) < 1) {
									const err62 = {
										instancePath: instancePath + "/invalid/" + i2 + "/code",
										schemaPath: "urn:meville:schema:cli:rank#/$defs/invalid/properties/code/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err62];
									else vErrors.push(err62);
									errors++;
								}
							} else {
								const err63 = {
									instancePath: instancePath + "/invalid/" + i2 + "/code",
									schemaPath: "urn:meville:schema:cli:rank#/$defs/invalid/properties/code/type",
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
							instancePath: instancePath + "/invalid/" + i2,
							schemaPath: "urn:meville:schema:cli:rank#/$defs/invalid/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
				}
			} else {
				const err65 = {
					instancePath: instancePath + "/invalid",
					schemaPath: "#/properties/invalid/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err65];
				else vErrors.push(err65);
				errors++;
			}
		}
		if (data.refused !== void 0) {
			let data24 = data.refused;
			if (Array.isArray(data24)) {
				const len3 = data24.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data25 = data24[i3];
					if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
						if (data25.vendor === void 0) {
							const err66 = {
								instancePath: instancePath + "/refused/" + i3,
								schemaPath: "urn:meville:schema:cli:send#/$defs/refused/required",
								keyword: "required",
								params: { missingProperty: "vendor" },
								message: "must have required property 'vendor'"
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
						if (data25.reason === void 0) {
							const err67 = {
								instancePath: instancePath + "/refused/" + i3,
								schemaPath: "urn:meville:schema:cli:send#/$defs/refused/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
						if (data25.changes === void 0) {
							const err68 = {
								instancePath: instancePath + "/refused/" + i3,
								schemaPath: "urn:meville:schema:cli:send#/$defs/refused/required",
								keyword: "required",
								params: { missingProperty: "changes" },
								message: "must have required property 'changes'"
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
						for (const key5 in data25) if (!(key5 === "vendor" || key5 === "reason" || key5 === "changes")) {
							const err69 = {
								instancePath: instancePath + "/refused/" + i3,
								schemaPath: "urn:meville:schema:cli:send#/$defs/refused/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
						if (data25.vendor !== void 0) {
							let data26 = data25.vendor;
							if (typeof data26 === "string") {
								if (func1(data26) < 1) {
									const err70 = {
										instancePath: instancePath + "/refused/" + i3 + "/vendor",
										schemaPath: "urn:meville:schema:cli:send#/$defs/refused/properties/vendor/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err70];
									else vErrors.push(err70);
									errors++;
								}
							} else {
								const err71 = {
									instancePath: instancePath + "/refused/" + i3 + "/vendor",
									schemaPath: "urn:meville:schema:cli:send#/$defs/refused/properties/vendor/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
						}
						if (data25.reason !== void 0) {
							let data27 = data25.reason;
							if (typeof data27 === "string") {
								if (func1(data27) < 1) {
									const err72 = {
										instancePath: instancePath + "/refused/" + i3 + "/reason",
										schemaPath: "urn:meville:schema:cli:send#/$defs/refused/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err72];
									else vErrors.push(err72);
									errors++;
								}
							} else {
								const err73 = {
									instancePath: instancePath + "/refused/" + i3 + "/reason",
									schemaPath: "urn:meville:schema:cli:send#/$defs/refused/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err73];
								else vErrors.push(err73);
								errors++;
							}
						}
						if (data25.changes !== void 0) {
							let data28 = data25.changes;
							if (Array.isArray(data28)) {
								const len4 = data28.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let data29 = data28[i4];
									if (typeof data29 === "string") {
										if (func1(data29) < 1) {
											const err74 = {
												instancePath: instancePath + "/refused/" + i3 + "/changes/" + i4,
												schemaPath: "urn:meville:schema:cli:send#/$defs/refused/properties/changes/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err74];
											else vErrors.push(err74);
											errors++;
										}
									} else {
										const err75 = {
											instancePath: instancePath + "/refused/" + i3 + "/changes/" + i4,
											schemaPath: "urn:meville:schema:cli:send#/$defs/refused/properties/changes/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err75];
										else vErrors.push(err75);
										errors++;
									}
								}
							} else {
								const err76 = {
									instancePath: instancePath + "/refused/" + i3 + "/changes",
									schemaPath: "urn:meville:schema:cli:send#/$defs/refused/properties/changes/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err76];
								else vErrors.push(err76);
								errors++;
							}
						}
					} else {
						const err77 = {
							instancePath: instancePath + "/refused/" + i3,
							schemaPath: "urn:meville:schema:cli:send#/$defs/refused/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
					}
				}
			} else {
				const err78 = {
					instancePath: instancePath + "/refused",
					schemaPath: "#/properties/refused/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err78];
				else vErrors.push(err78);
				errors++;
			}
		}
	} else {
		const err79 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err79];
		else vErrors.push(err79);
		errors++;
	}
	validate104.errors = vErrors;
	return errors === 0;
}
validate104.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { cliOffers };
