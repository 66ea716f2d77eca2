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
const fileRequest = validate201;
const schema371 = {
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
		"terms": { "$ref": "urn:meville:schema:common#/$defs/termsName" }
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
const schema376 = {
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
const func2 = Object.prototype.hasOwnProperty;
const func1 = require_ucs2length().default;
const pattern17 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
const pattern51 = /* @__PURE__ */ new RegExp("^[A-Z]{2}(-[A-Z0-9]{1,3})?$", "u");
const pattern169 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,3} ?(m|h|d)$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f]+$", "u");
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate201.evaluated;
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
		for (const key0 in data) if (!func2.call(schema371.properties, key0)) {
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
				if (!pattern17.test(data1)) {
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
				if (!pattern51.test(data2)) {
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
				if (!pattern169.test(data3)) {
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
				if (!pattern15.test(data4)) {
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
				if (!pattern10.test(data6)) {
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
									params: { type: schema376.properties.is.type },
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
											params: { type: schema376.properties.in.items.type },
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
									params: { type: schema376.properties.not.oneOf[0].type },
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
											params: { type: schema376.properties.not.oneOf[1].items.type },
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
									params: { type: schema376.properties.min.type },
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
									params: { type: schema376.properties.max.type },
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
									params: { type: schema376.properties.has.oneOf[0].type },
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
											params: { type: schema376.properties.has.oneOf[1].items.type },
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
									params: { type: schema376.properties.is.type },
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
											params: { type: schema376.properties.in.items.type },
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
									params: { type: schema376.properties.not.oneOf[0].type },
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
											params: { type: schema376.properties.not.oneOf[1].items.type },
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
									params: { type: schema376.properties.min.type },
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
									params: { type: schema376.properties.max.type },
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
									params: { type: schema376.properties.has.oneOf[0].type },
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
											params: { type: schema376.properties.has.oneOf[1].items.type },
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
									params: { type: schema376.properties.is.type },
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
											params: { type: schema376.properties.in.items.type },
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
									params: { type: schema376.properties.not.oneOf[0].type },
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
											params: { type: schema376.properties.not.oneOf[1].items.type },
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
									params: { type: schema376.properties.min.type },
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
									params: { type: schema376.properties.max.type },
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
									params: { type: schema376.properties.has.oneOf[0].type },
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
											params: { type: schema376.properties.has.oneOf[1].items.type },
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
				if (func1(data40) > 64) {
					const err103 = {
						instancePath: instancePath + "/terms",
						schemaPath: "urn:meville:schema:common#/$defs/termsName/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err103];
					else vErrors.push(err103);
					errors++;
				}
				if (func1(data40) < 1) {
					const err104 = {
						instancePath: instancePath + "/terms",
						schemaPath: "urn:meville:schema:common#/$defs/termsName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err104];
					else vErrors.push(err104);
					errors++;
				}
			} else {
				const err105 = {
					instancePath: instancePath + "/terms",
					schemaPath: "urn:meville:schema:common#/$defs/termsName/type",
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
	validate201.errors = vErrors;
	return errors === 0;
}
validate201.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { fileRequest };
