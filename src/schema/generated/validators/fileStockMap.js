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
const fileStockMap = validate202;
const schema380 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:meville:schema:file:stock-map",
	"title": "StockMapFile",
	"description": "Which column of a stock list means which property.",
	"type": "object",
	"required": ["price"],
	"maxProperties": 80,
	"propertyNames": { "$ref": "urn:meville:schema:common#/$defs/propertyName" },
	"additionalProperties": { "$ref": "#/$defs/source" },
	"$defs": {
		"source": {
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
				},
				"transform": {
					"oneOf": [{ "$ref": "#/$defs/transform" }, {
						"type": "array",
						"items": { "$ref": "#/$defs/transform" },
						"minItems": 1,
						"maxItems": 16
					}],
					"description": "What is done to the text before it is read, in this order."
				}
			},
			"oneOf": [
				{ "required": ["column"] },
				{ "required": ["template"] },
				{ "required": ["constant"] }
			]
		},
		"transform": {
			"title": "StockTransform",
			"oneOf": [{ "enum": [
				"lower",
				"first-word",
				"number",
				"yes-no"
			] }, {
				"type": "object",
				"additionalProperties": false,
				"minProperties": 1,
				"maxProperties": 1,
				"properties": {
					"split": {
						"type": "string",
						"minLength": 1,
						"maxLength": 8,
						"description": "What separates the items of a list."
					},
					"map": {
						"type": "object",
						"minProperties": 1,
						"maxProperties": 500,
						"additionalProperties": { "type": [
							"string",
							"number",
							"boolean"
						] },
						"description": "Texts, and what each of them means."
					},
					"date": {
						"enum": [
							"dd/mm/yyyy",
							"mm/dd/yyyy",
							"yyyy/mm/dd",
							"mm/yyyy",
							"d mmm yyyy"
						],
						"description": "In which order a date is written."
					},
					"blank": {
						"oneOf": [{
							"type": ["string", "number"],
							"minLength": 1,
							"maxLength": 200
						}, {
							"type": "array",
							"items": {
								"type": ["string", "number"],
								"minLength": 1,
								"maxLength": 200
							},
							"minItems": 1,
							"maxItems": 64
						}],
						"description": "Texts that say nothing."
					},
					"remove": {
						"oneOf": [{
							"type": ["string", "number"],
							"minLength": 1,
							"maxLength": 200
						}, {
							"type": "array",
							"items": {
								"type": ["string", "number"],
								"minLength": 1,
								"maxLength": 200
							},
							"minItems": 1,
							"maxItems": 64
						}],
						"description": "Texts that are taken out."
					}
				}
			}]
		}
	},
	"properties": {
		"category": {
			"$ref": "urn:meville:schema:common#/$defs/category",
			"description": "What is sold; the first category of vendor.yaml when absent."
		},
		"decimal": {
			"enum": ["point", "comma"],
			"description": "What stands before the decimals of numbers; told from each number when absent."
		}
	}
};
const func1 = require_ucs2length().default;
const pattern10 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f]+$", "u");
const pattern17 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
const schema382 = {
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
		},
		"transform": {
			"oneOf": [{ "$ref": "#/$defs/transform" }, {
				"type": "array",
				"items": { "$ref": "#/$defs/transform" },
				"minItems": 1,
				"maxItems": 16
			}],
			"description": "What is done to the text before it is read, in this order."
		}
	},
	"oneOf": [
		{ "required": ["column"] },
		{ "required": ["template"] },
		{ "required": ["constant"] }
	]
};
const schema384 = {
	"title": "StockTransform",
	"oneOf": [{ "enum": [
		"lower",
		"first-word",
		"number",
		"yes-no"
	] }, {
		"type": "object",
		"additionalProperties": false,
		"minProperties": 1,
		"maxProperties": 1,
		"properties": {
			"split": {
				"type": "string",
				"minLength": 1,
				"maxLength": 8,
				"description": "What separates the items of a list."
			},
			"map": {
				"type": "object",
				"minProperties": 1,
				"maxProperties": 500,
				"additionalProperties": { "type": [
					"string",
					"number",
					"boolean"
				] },
				"description": "Texts, and what each of them means."
			},
			"date": {
				"enum": [
					"dd/mm/yyyy",
					"mm/dd/yyyy",
					"yyyy/mm/dd",
					"mm/yyyy",
					"d mmm yyyy"
				],
				"description": "In which order a date is written."
			},
			"blank": {
				"oneOf": [{
					"type": ["string", "number"],
					"minLength": 1,
					"maxLength": 200
				}, {
					"type": "array",
					"items": {
						"type": ["string", "number"],
						"minLength": 1,
						"maxLength": 200
					},
					"minItems": 1,
					"maxItems": 64
				}],
				"description": "Texts that say nothing."
			},
			"remove": {
				"oneOf": [{
					"type": ["string", "number"],
					"minLength": 1,
					"maxLength": 200
				}, {
					"type": "array",
					"items": {
						"type": ["string", "number"],
						"minLength": 1,
						"maxLength": 200
					},
					"minItems": 1,
					"maxItems": 64
				}],
				"description": "Texts that are taken out."
			}
		}
	}]
};
const pattern15 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate203.evaluated;
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
		for (const key0 in data) if (!(key0 === "column" || key0 === "template" || key0 === "constant" || key0 === "unit" || key0 === "currency" || key0 === "transform")) {
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
					params: { type: schema382.properties.constant.oneOf[0].type },
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
							params: { type: schema382.properties.constant.oneOf[1].items.type },
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
				if (!pattern15.test(data5)) {
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
		if (data.transform !== void 0) {
			let data6 = data.transform;
			const _errs24 = errors;
			let valid6 = false;
			let passing2 = null;
			const _errs25 = errors;
			const _errs27 = errors;
			let valid8 = false;
			let passing3 = null;
			const _errs28 = errors;
			if (!(data6 === "lower" || data6 === "first-word" || data6 === "number" || data6 === "yes-no")) {
				const err22 = {
					instancePath: instancePath + "/transform",
					schemaPath: "#/$defs/transform/oneOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema384.oneOf[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			var _valid3 = _errs28 === errors;
			if (_valid3) {
				valid8 = true;
				passing3 = 0;
			}
			const _errs29 = errors;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (Object.keys(data6).length > 1) {
					const err23 = {
						instancePath: instancePath + "/transform",
						schemaPath: "#/$defs/transform/oneOf/1/maxProperties",
						keyword: "maxProperties",
						params: { limit: 1 },
						message: "must NOT have more than 1 properties"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (Object.keys(data6).length < 1) {
					const err24 = {
						instancePath: instancePath + "/transform",
						schemaPath: "#/$defs/transform/oneOf/1/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				for (const key1 in data6) if (!(key1 === "split" || key1 === "map" || key1 === "date" || key1 === "blank" || key1 === "remove")) {
					const err25 = {
						instancePath: instancePath + "/transform",
						schemaPath: "#/$defs/transform/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data6.split !== void 0) {
					let data7 = data6.split;
					if (typeof data7 === "string") {
						if (func1(data7) > 8) {
							const err26 = {
								instancePath: instancePath + "/transform/split",
								schemaPath: "#/$defs/transform/oneOf/1/properties/split/maxLength",
								keyword: "maxLength",
								params: { limit: 8 },
								message: "must NOT have more than 8 characters"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (func1(data7) < 1) {
							const err27 = {
								instancePath: instancePath + "/transform/split",
								schemaPath: "#/$defs/transform/oneOf/1/properties/split/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/transform/split",
							schemaPath: "#/$defs/transform/oneOf/1/properties/split/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (data6.map !== void 0) {
					let data8 = data6.map;
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (Object.keys(data8).length > 500) {
							const err29 = {
								instancePath: instancePath + "/transform/map",
								schemaPath: "#/$defs/transform/oneOf/1/properties/map/maxProperties",
								keyword: "maxProperties",
								params: { limit: 500 },
								message: "must NOT have more than 500 properties"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (Object.keys(data8).length < 1) {
							const err30 = {
								instancePath: instancePath + "/transform/map",
								schemaPath: "#/$defs/transform/oneOf/1/properties/map/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						for (const key2 in data8) {
							let data9 = data8[key2];
							if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
								const err31 = {
									instancePath: instancePath + "/transform/map/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/$defs/transform/oneOf/1/properties/map/additionalProperties/type",
									keyword: "type",
									params: { type: schema384.oneOf[1].properties.map.additionalProperties.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/transform/map",
							schemaPath: "#/$defs/transform/oneOf/1/properties/map/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
				if (data6.date !== void 0) {
					let data10 = data6.date;
					if (!(data10 === "dd/mm/yyyy" || data10 === "mm/dd/yyyy" || data10 === "yyyy/mm/dd" || data10 === "mm/yyyy" || data10 === "d mmm yyyy")) {
						const err33 = {
							instancePath: instancePath + "/transform/date",
							schemaPath: "#/$defs/transform/oneOf/1/properties/date/enum",
							keyword: "enum",
							params: { allowedValues: schema384.oneOf[1].properties.date.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				if (data6.blank !== void 0) {
					let data11 = data6.blank;
					const _errs41 = errors;
					let valid11 = false;
					let passing4 = null;
					const _errs42 = errors;
					if (typeof data11 !== "string" && !(typeof data11 == "number" && isFinite(data11))) {
						const err34 = {
							instancePath: instancePath + "/transform/blank",
							schemaPath: "#/$defs/transform/oneOf/1/properties/blank/oneOf/0/type",
							keyword: "type",
							params: { type: schema384.oneOf[1].properties.blank.oneOf[0].type },
							message: "must be string,number"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
					if (typeof data11 === "string") {
						if (func1(data11) > 200) {
							const err35 = {
								instancePath: instancePath + "/transform/blank",
								schemaPath: "#/$defs/transform/oneOf/1/properties/blank/oneOf/0/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						if (func1(data11) < 1) {
							const err36 = {
								instancePath: instancePath + "/transform/blank",
								schemaPath: "#/$defs/transform/oneOf/1/properties/blank/oneOf/0/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
					}
					var _valid4 = _errs42 === errors;
					if (_valid4) {
						valid11 = true;
						passing4 = 0;
					}
					const _errs44 = errors;
					if (Array.isArray(data11)) {
						if (data11.length > 64) {
							const err37 = {
								instancePath: instancePath + "/transform/blank",
								schemaPath: "#/$defs/transform/oneOf/1/properties/blank/oneOf/1/maxItems",
								keyword: "maxItems",
								params: { limit: 64 },
								message: "must NOT have more than 64 items"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (data11.length < 1) {
							const err38 = {
								instancePath: instancePath + "/transform/blank",
								schemaPath: "#/$defs/transform/oneOf/1/properties/blank/oneOf/1/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						const len1 = data11.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data12 = data11[i1];
							if (typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12))) {
								const err39 = {
									instancePath: instancePath + "/transform/blank/" + i1,
									schemaPath: "#/$defs/transform/oneOf/1/properties/blank/oneOf/1/items/type",
									keyword: "type",
									params: { type: schema384.oneOf[1].properties.blank.oneOf[1].items.type },
									message: "must be string,number"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
							if (typeof data12 === "string") {
								if (func1(data12) > 200) {
									const err40 = {
										instancePath: instancePath + "/transform/blank/" + i1,
										schemaPath: "#/$defs/transform/oneOf/1/properties/blank/oneOf/1/items/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
								if (func1(data12) < 1) {
									const err41 = {
										instancePath: instancePath + "/transform/blank/" + i1,
										schemaPath: "#/$defs/transform/oneOf/1/properties/blank/oneOf/1/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err41];
									else vErrors.push(err41);
									errors++;
								}
							}
						}
					} else {
						const err42 = {
							instancePath: instancePath + "/transform/blank",
							schemaPath: "#/$defs/transform/oneOf/1/properties/blank/oneOf/1/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
					var _valid4 = _errs44 === errors;
					if (_valid4 && valid11) {
						valid11 = false;
						passing4 = [passing4, 1];
					} else if (_valid4) {
						valid11 = true;
						passing4 = 1;
					}
					if (!valid11) {
						const err43 = {
							instancePath: instancePath + "/transform/blank",
							schemaPath: "#/$defs/transform/oneOf/1/properties/blank/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing4 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					} else {
						errors = _errs41;
						if (vErrors !== null) {
							if (_errs41) vErrors.length = _errs41;
							else vErrors = null;
						}
					}
				}
				if (data6.remove !== void 0) {
					let data13 = data6.remove;
					const _errs49 = errors;
					let valid14 = false;
					let passing5 = null;
					const _errs50 = errors;
					if (typeof data13 !== "string" && !(typeof data13 == "number" && isFinite(data13))) {
						const err44 = {
							instancePath: instancePath + "/transform/remove",
							schemaPath: "#/$defs/transform/oneOf/1/properties/remove/oneOf/0/type",
							keyword: "type",
							params: { type: schema384.oneOf[1].properties.remove.oneOf[0].type },
							message: "must be string,number"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
					if (typeof data13 === "string") {
						if (func1(data13) > 200) {
							const err45 = {
								instancePath: instancePath + "/transform/remove",
								schemaPath: "#/$defs/transform/oneOf/1/properties/remove/oneOf/0/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters"
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						if (func1(data13) < 1) {
							const err46 = {
								instancePath: instancePath + "/transform/remove",
								schemaPath: "#/$defs/transform/oneOf/1/properties/remove/oneOf/0/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
					}
					var _valid5 = _errs50 === errors;
					if (_valid5) {
						valid14 = true;
						passing5 = 0;
					}
					const _errs52 = errors;
					if (Array.isArray(data13)) {
						if (data13.length > 64) {
							const err47 = {
								instancePath: instancePath + "/transform/remove",
								schemaPath: "#/$defs/transform/oneOf/1/properties/remove/oneOf/1/maxItems",
								keyword: "maxItems",
								params: { limit: 64 },
								message: "must NOT have more than 64 items"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (data13.length < 1) {
							const err48 = {
								instancePath: instancePath + "/transform/remove",
								schemaPath: "#/$defs/transform/oneOf/1/properties/remove/oneOf/1/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						const len2 = data13.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data14 = data13[i2];
							if (typeof data14 !== "string" && !(typeof data14 == "number" && isFinite(data14))) {
								const err49 = {
									instancePath: instancePath + "/transform/remove/" + i2,
									schemaPath: "#/$defs/transform/oneOf/1/properties/remove/oneOf/1/items/type",
									keyword: "type",
									params: { type: schema384.oneOf[1].properties.remove.oneOf[1].items.type },
									message: "must be string,number"
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
							if (typeof data14 === "string") {
								if (func1(data14) > 200) {
									const err50 = {
										instancePath: instancePath + "/transform/remove/" + i2,
										schemaPath: "#/$defs/transform/oneOf/1/properties/remove/oneOf/1/items/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
								if (func1(data14) < 1) {
									const err51 = {
										instancePath: instancePath + "/transform/remove/" + i2,
										schemaPath: "#/$defs/transform/oneOf/1/properties/remove/oneOf/1/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err51];
									else vErrors.push(err51);
									errors++;
								}
							}
						}
					} else {
						const err52 = {
							instancePath: instancePath + "/transform/remove",
							schemaPath: "#/$defs/transform/oneOf/1/properties/remove/oneOf/1/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
					var _valid5 = _errs52 === errors;
					if (_valid5 && valid14) {
						valid14 = false;
						passing5 = [passing5, 1];
					} else if (_valid5) {
						valid14 = true;
						passing5 = 1;
					}
					if (!valid14) {
						const err53 = {
							instancePath: instancePath + "/transform/remove",
							schemaPath: "#/$defs/transform/oneOf/1/properties/remove/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing5 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					} else {
						errors = _errs49;
						if (vErrors !== null) {
							if (_errs49) vErrors.length = _errs49;
							else vErrors = null;
						}
					}
				}
			} else {
				const err54 = {
					instancePath: instancePath + "/transform",
					schemaPath: "#/$defs/transform/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
			var _valid3 = _errs29 === errors;
			if (_valid3 && valid8) {
				valid8 = false;
				passing3 = [passing3, 1];
			} else if (_valid3) {
				valid8 = true;
				passing3 = 1;
			}
			if (!valid8) {
				const err55 = {
					instancePath: instancePath + "/transform",
					schemaPath: "#/$defs/transform/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing3 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			} else {
				errors = _errs27;
				if (vErrors !== null) {
					if (_errs27) vErrors.length = _errs27;
					else vErrors = null;
				}
			}
			var _valid2 = _errs25 === errors;
			if (_valid2) {
				valid6 = true;
				passing2 = 0;
			}
			const _errs56 = errors;
			if (Array.isArray(data6)) {
				if (data6.length > 16) {
					const err56 = {
						instancePath: instancePath + "/transform",
						schemaPath: "#/properties/transform/oneOf/1/maxItems",
						keyword: "maxItems",
						params: { limit: 16 },
						message: "must NOT have more than 16 items"
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
				if (data6.length < 1) {
					const err57 = {
						instancePath: instancePath + "/transform",
						schemaPath: "#/properties/transform/oneOf/1/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
				const len3 = data6.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data15 = data6[i3];
					const _errs60 = errors;
					let valid20 = false;
					let passing6 = null;
					const _errs61 = errors;
					if (!(data15 === "lower" || data15 === "first-word" || data15 === "number" || data15 === "yes-no")) {
						const err58 = {
							instancePath: instancePath + "/transform/" + i3,
							schemaPath: "#/$defs/transform/oneOf/0/enum",
							keyword: "enum",
							params: { allowedValues: schema384.oneOf[0].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
					var _valid6 = _errs61 === errors;
					if (_valid6) {
						valid20 = true;
						passing6 = 0;
					}
					const _errs62 = errors;
					if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
						if (Object.keys(data15).length > 1) {
							const err59 = {
								instancePath: instancePath + "/transform/" + i3,
								schemaPath: "#/$defs/transform/oneOf/1/maxProperties",
								keyword: "maxProperties",
								params: { limit: 1 },
								message: "must NOT have more than 1 properties"
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
						if (Object.keys(data15).length < 1) {
							const err60 = {
								instancePath: instancePath + "/transform/" + i3,
								schemaPath: "#/$defs/transform/oneOf/1/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						for (const key3 in data15) if (!(key3 === "split" || key3 === "map" || key3 === "date" || key3 === "blank" || key3 === "remove")) {
							const err61 = {
								instancePath: instancePath + "/transform/" + i3,
								schemaPath: "#/$defs/transform/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
						if (data15.split !== void 0) {
							let data16 = data15.split;
							if (typeof data16 === "string") {
								if (func1(data16) > 8) {
									const err62 = {
										instancePath: instancePath + "/transform/" + i3 + "/split",
										schemaPath: "#/$defs/transform/oneOf/1/properties/split/maxLength",
										keyword: "maxLength",
										params: { limit: 8 },
										message: "must NOT have more than 8 characters"
									};
									if (vErrors === null) vErrors = [err62];
									else vErrors.push(err62);
									errors++;
								}
								if (func1(data16) < 1) {
									const err63 = {
										instancePath: instancePath + "/transform/" + i3 + "/split",
										schemaPath: "#/$defs/transform/oneOf/1/properties/split/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err63];
									else vErrors.push(err63);
									errors++;
								}
							} else {
								const err64 = {
									instancePath: instancePath + "/transform/" + i3 + "/split",
									schemaPath: "#/$defs/transform/oneOf/1/properties/split/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
						}
						if (data15.map !== void 0) {
							let data17 = data15.map;
							if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
								if (Object.keys(data17).length > 500) {
									const err65 = {
										instancePath: instancePath + "/transform/" + i3 + "/map",
										schemaPath: "#/$defs/transform/oneOf/1/properties/map/maxProperties",
										keyword: "maxProperties",
										params: { limit: 500 },
										message: "must NOT have more than 500 properties"
									};
									if (vErrors === null) vErrors = [err65];
									else vErrors.push(err65);
									errors++;
								}
								if (Object.keys(data17).length < 1) {
									const err66 = {
										instancePath: instancePath + "/transform/" + i3 + "/map",
										schemaPath: "#/$defs/transform/oneOf/1/properties/map/minProperties",
										keyword: "minProperties",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 properties"
									};
									if (vErrors === null) vErrors = [err66];
									else vErrors.push(err66);
									errors++;
								}
								for (const key4 in data17) {
									let data18 = data17[key4];
									if (typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "boolean") {
										const err67 = {
											instancePath: instancePath + "/transform/" + i3 + "/map/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/$defs/transform/oneOf/1/properties/map/additionalProperties/type",
											keyword: "type",
											params: { type: schema384.oneOf[1].properties.map.additionalProperties.type },
											message: "must be string,number,boolean"
										};
										if (vErrors === null) vErrors = [err67];
										else vErrors.push(err67);
										errors++;
									}
								}
							} else {
								const err68 = {
									instancePath: instancePath + "/transform/" + i3 + "/map",
									schemaPath: "#/$defs/transform/oneOf/1/properties/map/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err68];
								else vErrors.push(err68);
								errors++;
							}
						}
						if (data15.date !== void 0) {
							let data19 = data15.date;
							if (!(data19 === "dd/mm/yyyy" || data19 === "mm/dd/yyyy" || data19 === "yyyy/mm/dd" || data19 === "mm/yyyy" || data19 === "d mmm yyyy")) {
								const err69 = {
									instancePath: instancePath + "/transform/" + i3 + "/date",
									schemaPath: "#/$defs/transform/oneOf/1/properties/date/enum",
									keyword: "enum",
									params: { allowedValues: schema384.oneOf[1].properties.date.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
						}
						if (data15.blank !== void 0) {
							let data20 = data15.blank;
							const _errs74 = errors;
							let valid23 = false;
							let passing7 = null;
							const _errs75 = errors;
							if (typeof data20 !== "string" && !(typeof data20 == "number" && isFinite(data20))) {
								const err70 = {
									instancePath: instancePath + "/transform/" + i3 + "/blank",
									schemaPath: "#/$defs/transform/oneOf/1/properties/blank/oneOf/0/type",
									keyword: "type",
									params: { type: schema384.oneOf[1].properties.blank.oneOf[0].type },
									message: "must be string,number"
								};
								if (vErrors === null) vErrors = [err70];
								else vErrors.push(err70);
								errors++;
							}
							if (typeof data20 === "string") {
								if (func1(data20) > 200) {
									const err71 = {
										instancePath: instancePath + "/transform/" + i3 + "/blank",
										schemaPath: "#/$defs/transform/oneOf/1/properties/blank/oneOf/0/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err71];
									else vErrors.push(err71);
									errors++;
								}
								if (func1(data20) < 1) {
									const err72 = {
										instancePath: instancePath + "/transform/" + i3 + "/blank",
										schemaPath: "#/$defs/transform/oneOf/1/properties/blank/oneOf/0/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err72];
									else vErrors.push(err72);
									errors++;
								}
							}
							var _valid7 = _errs75 === errors;
							if (_valid7) {
								valid23 = true;
								passing7 = 0;
							}
							const _errs77 = errors;
							if (Array.isArray(data20)) {
								if (data20.length > 64) {
									const err73 = {
										instancePath: instancePath + "/transform/" + i3 + "/blank",
										schemaPath: "#/$defs/transform/oneOf/1/properties/blank/oneOf/1/maxItems",
										keyword: "maxItems",
										params: { limit: 64 },
										message: "must NOT have more than 64 items"
									};
									if (vErrors === null) vErrors = [err73];
									else vErrors.push(err73);
									errors++;
								}
								if (data20.length < 1) {
									const err74 = {
										instancePath: instancePath + "/transform/" + i3 + "/blank",
										schemaPath: "#/$defs/transform/oneOf/1/properties/blank/oneOf/1/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err74];
									else vErrors.push(err74);
									errors++;
								}
								const len4 = data20.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let data21 = data20[i4];
									if (typeof data21 !== "string" && !(typeof data21 == "number" && isFinite(data21))) {
										const err75 = {
											instancePath: instancePath + "/transform/" + i3 + "/blank/" + i4,
											schemaPath: "#/$defs/transform/oneOf/1/properties/blank/oneOf/1/items/type",
											keyword: "type",
											params: { type: schema384.oneOf[1].properties.blank.oneOf[1].items.type },
											message: "must be string,number"
										};
										if (vErrors === null) vErrors = [err75];
										else vErrors.push(err75);
										errors++;
									}
									if (typeof data21 === "string") {
										if (func1(data21) > 200) {
											const err76 = {
												instancePath: instancePath + "/transform/" + i3 + "/blank/" + i4,
												schemaPath: "#/$defs/transform/oneOf/1/properties/blank/oneOf/1/items/maxLength",
												keyword: "maxLength",
												params: { limit: 200 },
												message: "must NOT have more than 200 characters"
											};
											if (vErrors === null) vErrors = [err76];
											else vErrors.push(err76);
											errors++;
										}
										if (func1(data21) < 1) {
											const err77 = {
												instancePath: instancePath + "/transform/" + i3 + "/blank/" + i4,
												schemaPath: "#/$defs/transform/oneOf/1/properties/blank/oneOf/1/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err77];
											else vErrors.push(err77);
											errors++;
										}
									}
								}
							} else {
								const err78 = {
									instancePath: instancePath + "/transform/" + i3 + "/blank",
									schemaPath: "#/$defs/transform/oneOf/1/properties/blank/oneOf/1/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err78];
								else vErrors.push(err78);
								errors++;
							}
							var _valid7 = _errs77 === errors;
							if (_valid7 && valid23) {
								valid23 = false;
								passing7 = [passing7, 1];
							} else if (_valid7) {
								valid23 = true;
								passing7 = 1;
							}
							if (!valid23) {
								const err79 = {
									instancePath: instancePath + "/transform/" + i3 + "/blank",
									schemaPath: "#/$defs/transform/oneOf/1/properties/blank/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing7 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err79];
								else vErrors.push(err79);
								errors++;
							} else {
								errors = _errs74;
								if (vErrors !== null) {
									if (_errs74) vErrors.length = _errs74;
									else vErrors = null;
								}
							}
						}
						if (data15.remove !== void 0) {
							let data22 = data15.remove;
							const _errs82 = errors;
							let valid26 = false;
							let passing8 = null;
							const _errs83 = errors;
							if (typeof data22 !== "string" && !(typeof data22 == "number" && isFinite(data22))) {
								const err80 = {
									instancePath: instancePath + "/transform/" + i3 + "/remove",
									schemaPath: "#/$defs/transform/oneOf/1/properties/remove/oneOf/0/type",
									keyword: "type",
									params: { type: schema384.oneOf[1].properties.remove.oneOf[0].type },
									message: "must be string,number"
								};
								if (vErrors === null) vErrors = [err80];
								else vErrors.push(err80);
								errors++;
							}
							if (typeof data22 === "string") {
								if (func1(data22) > 200) {
									const err81 = {
										instancePath: instancePath + "/transform/" + i3 + "/remove",
										schemaPath: "#/$defs/transform/oneOf/1/properties/remove/oneOf/0/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err81];
									else vErrors.push(err81);
									errors++;
								}
								if (func1(data22) < 1) {
									const err82 = {
										instancePath: instancePath + "/transform/" + i3 + "/remove",
										schemaPath: "#/$defs/transform/oneOf/1/properties/remove/oneOf/0/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err82];
									else vErrors.push(err82);
									errors++;
								}
							}
							var _valid8 = _errs83 === errors;
							if (_valid8) {
								valid26 = true;
								passing8 = 0;
							}
							const _errs85 = errors;
							if (Array.isArray(data22)) {
								if (data22.length > 64) {
									const err83 = {
										instancePath: instancePath + "/transform/" + i3 + "/remove",
										schemaPath: "#/$defs/transform/oneOf/1/properties/remove/oneOf/1/maxItems",
										keyword: "maxItems",
										params: { limit: 64 },
										message: "must NOT have more than 64 items"
									};
									if (vErrors === null) vErrors = [err83];
									else vErrors.push(err83);
									errors++;
								}
								if (data22.length < 1) {
									const err84 = {
										instancePath: instancePath + "/transform/" + i3 + "/remove",
										schemaPath: "#/$defs/transform/oneOf/1/properties/remove/oneOf/1/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err84];
									else vErrors.push(err84);
									errors++;
								}
								const len5 = data22.length;
								for (let i5 = 0; i5 < len5; i5++) {
									let data23 = data22[i5];
									if (typeof data23 !== "string" && !(typeof data23 == "number" && isFinite(data23))) {
										const err85 = {
											instancePath: instancePath + "/transform/" + i3 + "/remove/" + i5,
											schemaPath: "#/$defs/transform/oneOf/1/properties/remove/oneOf/1/items/type",
											keyword: "type",
											params: { type: schema384.oneOf[1].properties.remove.oneOf[1].items.type },
											message: "must be string,number"
										};
										if (vErrors === null) vErrors = [err85];
										else vErrors.push(err85);
										errors++;
									}
									if (typeof data23 === "string") {
										if (func1(data23) > 200) {
											const err86 = {
												instancePath: instancePath + "/transform/" + i3 + "/remove/" + i5,
												schemaPath: "#/$defs/transform/oneOf/1/properties/remove/oneOf/1/items/maxLength",
												keyword: "maxLength",
												params: { limit: 200 },
												message: "must NOT have more than 200 characters"
											};
											if (vErrors === null) vErrors = [err86];
											else vErrors.push(err86);
											errors++;
										}
										if (func1(data23) < 1) {
											const err87 = {
												instancePath: instancePath + "/transform/" + i3 + "/remove/" + i5,
												schemaPath: "#/$defs/transform/oneOf/1/properties/remove/oneOf/1/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err87];
											else vErrors.push(err87);
											errors++;
										}
									}
								}
							} else {
								const err88 = {
									instancePath: instancePath + "/transform/" + i3 + "/remove",
									schemaPath: "#/$defs/transform/oneOf/1/properties/remove/oneOf/1/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err88];
								else vErrors.push(err88);
								errors++;
							}
							var _valid8 = _errs85 === errors;
							if (_valid8 && valid26) {
								valid26 = false;
								passing8 = [passing8, 1];
							} else if (_valid8) {
								valid26 = true;
								passing8 = 1;
							}
							if (!valid26) {
								const err89 = {
									instancePath: instancePath + "/transform/" + i3 + "/remove",
									schemaPath: "#/$defs/transform/oneOf/1/properties/remove/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing8 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err89];
								else vErrors.push(err89);
								errors++;
							} else {
								errors = _errs82;
								if (vErrors !== null) {
									if (_errs82) vErrors.length = _errs82;
									else vErrors = null;
								}
							}
						}
					} else {
						const err90 = {
							instancePath: instancePath + "/transform/" + i3,
							schemaPath: "#/$defs/transform/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err90];
						else vErrors.push(err90);
						errors++;
					}
					var _valid6 = _errs62 === errors;
					if (_valid6 && valid20) {
						valid20 = false;
						passing6 = [passing6, 1];
					} else if (_valid6) {
						valid20 = true;
						passing6 = 1;
					}
					if (!valid20) {
						const err91 = {
							instancePath: instancePath + "/transform/" + i3,
							schemaPath: "#/$defs/transform/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing6 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					} else {
						errors = _errs60;
						if (vErrors !== null) {
							if (_errs60) vErrors.length = _errs60;
							else vErrors = null;
						}
					}
				}
			} else {
				const err92 = {
					instancePath: instancePath + "/transform",
					schemaPath: "#/properties/transform/oneOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err92];
				else vErrors.push(err92);
				errors++;
			}
			var _valid2 = _errs56 === errors;
			if (_valid2 && valid6) {
				valid6 = false;
				passing2 = [passing2, 1];
			} else if (_valid2) {
				valid6 = true;
				passing2 = 1;
			}
			if (!valid6) {
				const err93 = {
					instancePath: instancePath + "/transform",
					schemaPath: "#/properties/transform/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing2 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err93];
				else vErrors.push(err93);
				errors++;
			} else {
				errors = _errs24;
				if (vErrors !== null) {
					if (_errs24) vErrors.length = _errs24;
					else vErrors = null;
				}
			}
		}
	} else {
		const err94 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err94];
		else vErrors.push(err94);
		errors++;
	}
	validate203.errors = vErrors;
	return errors === 0;
}
validate203.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate202.evaluated;
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
				if (!pattern10.test(key0)) {
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
		for (const key1 in data) if (!(key1 === "category" || key1 === "decimal")) {
			if (!validate203(data[key1], {
				instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key1,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
				errors = vErrors.length;
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
		if (data.decimal !== void 0) {
			let data2 = data.decimal;
			if (!(data2 === "point" || data2 === "comma")) {
				const err9 = {
					instancePath: instancePath + "/decimal",
					schemaPath: "#/properties/decimal/enum",
					keyword: "enum",
					params: { allowedValues: schema380.properties.decimal.enum },
					message: "must be equal to one of the allowed values"
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
	validate202.errors = vErrors;
	return errors === 0;
}
validate202.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { fileStockMap };
