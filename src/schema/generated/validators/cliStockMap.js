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
const cliStockMap = validate142;
const schema267 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:meville:schema:cli:stock-map",
	"title": "StockMapOutput",
	"description": "What meville-vendor stock map prints with --json.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"category",
		"decimal",
		"entries",
		"unused",
		"written"
	],
	"properties": {
		"category": { "$ref": "urn:meville:schema:common#/$defs/category" },
		"decimal": {
			"oneOf": [{ "enum": ["point", "comma"] }, { "type": "null" }],
			"description": "What stands before the decimals, when the list leaves no doubt."
		},
		"entries": {
			"type": "array",
			"description": "In the order of the columns.",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["name", "sure"],
				"properties": {
					"name": {
						"type": "string",
						"minLength": 1,
						"description": "A property, or sku, price, quantity, lead-time, floor, since."
					},
					"column": {
						"type": "string",
						"minLength": 1
					},
					"template": {
						"type": "string",
						"minLength": 1
					},
					"unit": {
						"type": "string",
						"minLength": 1
					},
					"currency": { "$ref": "urn:meville:schema:common#/$defs/currency" },
					"date": {
						"type": "string",
						"minLength": 1,
						"description": "The order of dates."
					},
					"sure": {
						"type": "boolean",
						"description": "Whether the list says so itself."
					},
					"why": {
						"type": "string",
						"minLength": 1,
						"description": "What was guessed."
					}
				}
			}
		},
		"unused": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["column"],
				"properties": {
					"column": {
						"type": "string",
						"minLength": 1
					},
					"why": {
						"type": "string",
						"minLength": 1
					}
				}
			}
		},
		"written": {
			"oneOf": [{
				"type": "string",
				"minLength": 1
			}, { "type": "null" }],
			"description": "The mapping file."
		}
	}
};
const pattern17 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
const func1 = require_ucs2length().default;
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate142.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.category === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "category" },
				message: "must have required property 'category'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.decimal === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "decimal" },
				message: "must have required property 'decimal'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.entries === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "entries" },
				message: "must have required property 'entries'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.unused === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "unused" },
				message: "must have required property 'unused'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.written === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "written" },
				message: "must have required property 'written'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "category" || key0 === "decimal" || key0 === "entries" || key0 === "unused" || key0 === "written")) {
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
		if (data.category !== void 0) {
			let data0 = data.category;
			if (typeof data0 === "string") {
				if (!pattern17.test(data0)) {
					const err6 = {
						instancePath: instancePath + "/category",
						schemaPath: "urn:meville:schema:common#/$defs/category/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][a-z0-9-]{0,31}$" },
						message: "must match pattern \"^[a-z][a-z0-9-]{0,31}$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/category",
					schemaPath: "urn:meville:schema:common#/$defs/category/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.decimal !== void 0) {
			let data1 = data.decimal;
			const _errs6 = errors;
			let valid2 = false;
			let passing0 = null;
			const _errs7 = errors;
			if (!(data1 === "point" || data1 === "comma")) {
				const err8 = {
					instancePath: instancePath + "/decimal",
					schemaPath: "#/properties/decimal/oneOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema267.properties.decimal.oneOf[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid0 = _errs7 === errors;
			if (_valid0) {
				valid2 = true;
				passing0 = 0;
			}
			const _errs8 = errors;
			if (data1 !== null) {
				const err9 = {
					instancePath: instancePath + "/decimal",
					schemaPath: "#/properties/decimal/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			var _valid0 = _errs8 === errors;
			if (_valid0 && valid2) {
				valid2 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid2 = true;
				passing0 = 1;
			}
			if (!valid2) {
				const err10 = {
					instancePath: instancePath + "/decimal",
					schemaPath: "#/properties/decimal/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			} else {
				errors = _errs6;
				if (vErrors !== null) {
					if (_errs6) vErrors.length = _errs6;
					else vErrors = null;
				}
			}
		}
		if (data.entries !== void 0) {
			let data2 = data.entries;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.name === void 0) {
							const err11 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data3.sure === void 0) {
							const err12 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "sure" },
								message: "must have required property 'sure'"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						for (const key1 in data3) if (!(key1 === "name" || key1 === "column" || key1 === "template" || key1 === "unit" || key1 === "currency" || key1 === "date" || key1 === "sure" || key1 === "why")) {
							const err13 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data3.name !== void 0) {
							let data4 = data3.name;
							if (typeof data4 === "string") {
								if (func1(data4) < 1) {
									const err14 = {
										instancePath: instancePath + "/entries/" + i0 + "/name",
										schemaPath: "#/properties/entries/items/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/entries/" + i0 + "/name",
									schemaPath: "#/properties/entries/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data3.column !== void 0) {
							let data5 = data3.column;
							if (typeof data5 === "string") {
								if (func1(data5) < 1) {
									const err16 = {
										instancePath: instancePath + "/entries/" + i0 + "/column",
										schemaPath: "#/properties/entries/items/properties/column/minLength",
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
									instancePath: instancePath + "/entries/" + i0 + "/column",
									schemaPath: "#/properties/entries/items/properties/column/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data3.template !== void 0) {
							let data6 = data3.template;
							if (typeof data6 === "string") {
								if (func1(data6) < 1) {
									const err18 = {
										instancePath: instancePath + "/entries/" + i0 + "/template",
										schemaPath: "#/properties/entries/items/properties/template/minLength",
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
									instancePath: instancePath + "/entries/" + i0 + "/template",
									schemaPath: "#/properties/entries/items/properties/template/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data3.unit !== void 0) {
							let data7 = data3.unit;
							if (typeof data7 === "string") {
								if (func1(data7) < 1) {
									const err20 = {
										instancePath: instancePath + "/entries/" + i0 + "/unit",
										schemaPath: "#/properties/entries/items/properties/unit/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
							} else {
								const err21 = {
									instancePath: instancePath + "/entries/" + i0 + "/unit",
									schemaPath: "#/properties/entries/items/properties/unit/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data3.currency !== void 0) {
							let data8 = data3.currency;
							if (typeof data8 === "string") {
								if (!pattern15.test(data8)) {
									const err22 = {
										instancePath: instancePath + "/entries/" + i0 + "/currency",
										schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Z]{3}$" },
										message: "must match pattern \"^[A-Z]{3}$\""
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/entries/" + i0 + "/currency",
									schemaPath: "urn:meville:schema:common#/$defs/currency/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data3.date !== void 0) {
							let data9 = data3.date;
							if (typeof data9 === "string") {
								if (func1(data9) < 1) {
									const err24 = {
										instancePath: instancePath + "/entries/" + i0 + "/date",
										schemaPath: "#/properties/entries/items/properties/date/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
							} else {
								const err25 = {
									instancePath: instancePath + "/entries/" + i0 + "/date",
									schemaPath: "#/properties/entries/items/properties/date/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
						if (data3.sure !== void 0) {
							if (typeof data3.sure !== "boolean") {
								const err26 = {
									instancePath: instancePath + "/entries/" + i0 + "/sure",
									schemaPath: "#/properties/entries/items/properties/sure/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
						if (data3.why !== void 0) {
							let data11 = data3.why;
							if (typeof data11 === "string") {
								if (func1(data11) < 1) {
									const err27 = {
										instancePath: instancePath + "/entries/" + i0 + "/why",
										schemaPath: "#/properties/entries/items/properties/why/minLength",
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
									instancePath: instancePath + "/entries/" + i0 + "/why",
									schemaPath: "#/properties/entries/items/properties/why/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/entries/" + i0,
							schemaPath: "#/properties/entries/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/entries",
					schemaPath: "#/properties/entries/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.unused !== void 0) {
			let data12 = data.unused;
			if (Array.isArray(data12)) {
				const len1 = data12.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data13 = data12[i1];
					if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
						if (data13.column === void 0) {
							const err31 = {
								instancePath: instancePath + "/unused/" + i1,
								schemaPath: "#/properties/unused/items/required",
								keyword: "required",
								params: { missingProperty: "column" },
								message: "must have required property 'column'"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						for (const key2 in data13) if (!(key2 === "column" || key2 === "why")) {
							const err32 = {
								instancePath: instancePath + "/unused/" + i1,
								schemaPath: "#/properties/unused/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data13.column !== void 0) {
							let data14 = data13.column;
							if (typeof data14 === "string") {
								if (func1(data14) < 1) {
									const err33 = {
										instancePath: instancePath + "/unused/" + i1 + "/column",
										schemaPath: "#/properties/unused/items/properties/column/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/unused/" + i1 + "/column",
									schemaPath: "#/properties/unused/items/properties/column/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data13.why !== void 0) {
							let data15 = data13.why;
							if (typeof data15 === "string") {
								if (func1(data15) < 1) {
									const err35 = {
										instancePath: instancePath + "/unused/" + i1 + "/why",
										schemaPath: "#/properties/unused/items/properties/why/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
							} else {
								const err36 = {
									instancePath: instancePath + "/unused/" + i1 + "/why",
									schemaPath: "#/properties/unused/items/properties/why/type",
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
							instancePath: instancePath + "/unused/" + i1,
							schemaPath: "#/properties/unused/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/unused",
					schemaPath: "#/properties/unused/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.written !== void 0) {
			let data16 = data.written;
			const _errs42 = errors;
			let valid10 = false;
			let passing1 = null;
			const _errs43 = errors;
			if (typeof data16 === "string") {
				if (func1(data16) < 1) {
					const err39 = {
						instancePath: instancePath + "/written",
						schemaPath: "#/properties/written/oneOf/0/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/written",
					schemaPath: "#/properties/written/oneOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
			var _valid1 = _errs43 === errors;
			if (_valid1) {
				valid10 = true;
				passing1 = 0;
			}
			const _errs45 = errors;
			if (data16 !== null) {
				const err41 = {
					instancePath: instancePath + "/written",
					schemaPath: "#/properties/written/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
			var _valid1 = _errs45 === errors;
			if (_valid1 && valid10) {
				valid10 = false;
				passing1 = [passing1, 1];
			} else if (_valid1) {
				valid10 = true;
				passing1 = 1;
			}
			if (!valid10) {
				const err42 = {
					instancePath: instancePath + "/written",
					schemaPath: "#/properties/written/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing1 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			} else {
				errors = _errs42;
				if (vErrors !== null) {
					if (_errs42) vErrors.length = _errs42;
					else vErrors = null;
				}
			}
		}
	} else {
		const err43 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err43];
		else vErrors.push(err43);
		errors++;
	}
	validate142.errors = vErrors;
	return errors === 0;
}
validate142.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { cliStockMap };
