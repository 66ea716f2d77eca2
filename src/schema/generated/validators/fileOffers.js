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
const fileOffers = validate169;
const schema326 = {
	"title": "WrittenOffer",
	"description": "A thing of the stock, or one that the stock list does not have, and its price.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"sku": {
			"type": ["string", "number"],
			"description": "Of the stock, or the name of what is described in item."
		},
		"item": {
			"type": "object",
			"description": "Something that the stock list does not have, by the names of its properties.",
			"minProperties": 1,
			"maxProperties": 64,
			"propertyNames": { "$ref": "urn:meville:schema:common#/$defs/propertyName" },
			"additionalProperties": { "oneOf": [{ "$ref": "#/$defs/scalar" }, {
				"type": "array",
				"items": { "$ref": "#/$defs/scalar" },
				"minItems": 1,
				"maxItems": 64
			}] }
		},
		"price": {
			"type": ["string", "number"],
			"description": "Of one, tax included, in the currency of the request; the list price when neither it nor lines are there."
		},
		"lines": {
			"type": "array",
			"description": "What the price is made of.",
			"items": { "$ref": "#/$defs/line" },
			"minItems": 1,
			"maxItems": 32
		},
		"lead-days": {
			"type": "integer",
			"minimum": 0,
			"maximum": 3650,
			"description": "From award to delivery."
		},
		"validity": {
			"type": "string",
			"pattern": "^[1-9][0-9]{0,3} ?(m|h|d)$",
			"description": "How long the offer stands."
		},
		"indicative": {
			"type": "boolean",
			"description": "True when a person confirms it once it is awarded."
		}
	},
	"anyOf": [{ "required": ["sku"] }, { "required": ["item"] }]
};
const schema328 = { "type": [
	"string",
	"number",
	"boolean"
] };
const func1 = require_ucs2length().default;
const pattern10 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f]+$", "u");
const pattern169 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,3} ?(m|h|d)$", "u");
const schema330 = {
	"title": "WrittenLine",
	"type": "object",
	"additionalProperties": false,
	"required": ["name", "amount"],
	"properties": {
		"name": { "$ref": "urn:meville:schema:common#/$defs/shortText" },
		"amount": {
			"type": ["string", "number"],
			"description": "Of one."
		},
		"kind": {
			"enum": [
				"item",
				"fee",
				"tax",
				"discount"
			],
			"description": "item when left out."
		},
		"times": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e5,
			"description": "As many as are asked for when left out of an item, else 1."
		}
	}
};
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate171.evaluated;
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
		for (const key0 in data) if (!(key0 === "name" || key0 === "amount" || key0 === "kind" || key0 === "times")) {
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
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) > 200) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/minLength",
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
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/pattern",
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
					instancePath: instancePath + "/name",
					schemaPath: "urn:meville:schema:common#/$defs/shortText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.amount !== void 0) {
			let data1 = data.amount;
			if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1))) {
				const err7 = {
					instancePath: instancePath + "/amount",
					schemaPath: "#/properties/amount/type",
					keyword: "type",
					params: { type: schema330.properties.amount.type },
					message: "must be string,number"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			let data2 = data.kind;
			if (!(data2 === "item" || data2 === "fee" || data2 === "tax" || data2 === "discount")) {
				const err8 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema330.properties.kind.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.times !== void 0) {
			let data3 = data.times;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err9 = {
					instancePath: instancePath + "/times",
					schemaPath: "#/properties/times/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 1e5 || isNaN(data3)) {
					const err10 = {
						instancePath: instancePath + "/times",
						schemaPath: "#/properties/times/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e5
						},
						message: "must be <= 100000"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data3 < 1 || isNaN(data3)) {
					const err11 = {
						instancePath: instancePath + "/times",
						schemaPath: "#/properties/times/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate171.errors = vErrors;
	return errors === 0;
}
validate171.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate170.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.sku === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "sku" },
				message: "must have required property 'sku'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.item === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "item" },
				message: "must have required property 'item'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
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
		for (const key0 in data) if (!(key0 === "sku" || key0 === "item" || key0 === "price" || key0 === "lines" || key0 === "lead-days" || key0 === "validity" || key0 === "indicative")) {
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
		if (data.sku !== void 0) {
			let data0 = data.sku;
			if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0))) {
				const err4 = {
					instancePath: instancePath + "/sku",
					schemaPath: "#/properties/sku/type",
					keyword: "type",
					params: { type: schema326.properties.sku.type },
					message: "must be string,number"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.item !== void 0) {
			let data1 = data.item;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (Object.keys(data1).length > 64) {
					const err5 = {
						instancePath: instancePath + "/item",
						schemaPath: "#/properties/item/maxProperties",
						keyword: "maxProperties",
						params: { limit: 64 },
						message: "must NOT have more than 64 properties"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (Object.keys(data1).length < 1) {
					const err6 = {
						instancePath: instancePath + "/item",
						schemaPath: "#/properties/item/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				for (const key1 in data1) {
					const _errs9 = errors;
					if (typeof key1 === "string") {
						if (func1(key1) > 64) {
							const err7 = {
								instancePath: instancePath + "/item",
								schemaPath: "urn:meville:schema:common#/$defs/propertyName/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters",
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (func1(key1) < 1) {
							const err8 = {
								instancePath: instancePath + "/item",
								schemaPath: "urn:meville:schema:common#/$defs/propertyName/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (!pattern10.test(key1)) {
							const err9 = {
								instancePath: instancePath + "/item",
								schemaPath: "urn:meville:schema:common#/$defs/propertyName/pattern",
								keyword: "pattern",
								params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
								message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\"",
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/item",
							schemaPath: "urn:meville:schema:common#/$defs/propertyName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							propertyName: key1
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (!(_errs9 === errors)) {
						const err11 = {
							instancePath: instancePath + "/item",
							schemaPath: "#/properties/item/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				for (const key2 in data1) {
					let data2 = data1[key2];
					const _errs14 = errors;
					let valid5 = false;
					let passing0 = null;
					const _errs15 = errors;
					if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
						const err12 = {
							instancePath: instancePath + "/item/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/scalar/type",
							keyword: "type",
							params: { type: schema328.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					var _valid1 = _errs15 === errors;
					if (_valid1) {
						valid5 = true;
						passing0 = 0;
					}
					const _errs18 = errors;
					if (Array.isArray(data2)) {
						if (data2.length > 64) {
							const err13 = {
								instancePath: instancePath + "/item/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/item/additionalProperties/oneOf/1/maxItems",
								keyword: "maxItems",
								params: { limit: 64 },
								message: "must NOT have more than 64 items"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data2.length < 1) {
							const err14 = {
								instancePath: instancePath + "/item/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/item/additionalProperties/oneOf/1/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						const len0 = data2.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data3 = data2[i0];
							if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
								const err15 = {
									instancePath: instancePath + "/item/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
									schemaPath: "#/$defs/scalar/type",
									keyword: "type",
									params: { type: schema328.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/item/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/item/additionalProperties/oneOf/1/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					var _valid1 = _errs18 === errors;
					if (_valid1 && valid5) {
						valid5 = false;
						passing0 = [passing0, 1];
					} else if (_valid1) {
						valid5 = true;
						passing0 = 1;
					}
					if (!valid5) {
						const err17 = {
							instancePath: instancePath + "/item/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/item/additionalProperties/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing0 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					} else {
						errors = _errs14;
						if (vErrors !== null) {
							if (_errs14) vErrors.length = _errs14;
							else vErrors = null;
						}
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/item",
					schemaPath: "#/properties/item/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.price !== void 0) {
			let data4 = data.price;
			if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4))) {
				const err19 = {
					instancePath: instancePath + "/price",
					schemaPath: "#/properties/price/type",
					keyword: "type",
					params: { type: schema326.properties.price.type },
					message: "must be string,number"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.lines !== void 0) {
			let data5 = data.lines;
			if (Array.isArray(data5)) {
				if (data5.length > 32) {
					const err20 = {
						instancePath: instancePath + "/lines",
						schemaPath: "#/properties/lines/maxItems",
						keyword: "maxItems",
						params: { limit: 32 },
						message: "must NOT have more than 32 items"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data5.length < 1) {
					const err21 = {
						instancePath: instancePath + "/lines",
						schemaPath: "#/properties/lines/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				const len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate171(data5[i1], {
					instancePath: instancePath + "/lines/" + i1,
					parentData: data5,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
					errors = vErrors.length;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/lines",
					schemaPath: "#/properties/lines/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data["lead-days"] !== void 0) {
			let data7 = data["lead-days"];
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err23 = {
					instancePath: instancePath + "/lead-days",
					schemaPath: "#/properties/lead-days/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 3650 || isNaN(data7)) {
					const err24 = {
						instancePath: instancePath + "/lead-days",
						schemaPath: "#/properties/lead-days/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 3650
						},
						message: "must be <= 3650"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data7 < 0 || isNaN(data7)) {
					const err25 = {
						instancePath: instancePath + "/lead-days",
						schemaPath: "#/properties/lead-days/minimum",
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
		if (data.validity !== void 0) {
			let data8 = data.validity;
			if (typeof data8 === "string") {
				if (!pattern169.test(data8)) {
					const err26 = {
						instancePath: instancePath + "/validity",
						schemaPath: "#/properties/validity/pattern",
						keyword: "pattern",
						params: { pattern: "^[1-9][0-9]{0,3} ?(m|h|d)$" },
						message: "must match pattern \"^[1-9][0-9]{0,3} ?(m|h|d)$\""
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/validity",
					schemaPath: "#/properties/validity/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.indicative !== void 0) {
			if (typeof data.indicative !== "boolean") {
				const err28 = {
					instancePath: instancePath + "/indicative",
					schemaPath: "#/properties/indicative/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate170.errors = vErrors;
	return errors === 0;
}
validate170.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate169.evaluated;
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
		for (const key0 in data) if (!(key0 === "vrm" || key0 === "offers")) {
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
			if ("offers/1" !== data.vrm) {
				const err3 = {
					instancePath: instancePath + "/vrm",
					schemaPath: "#/properties/vrm/const",
					keyword: "const",
					params: { allowedValue: "offers/1" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.offers !== void 0) {
			let data1 = data.offers;
			if (Array.isArray(data1)) {
				if (data1.length > 10) {
					const err4 = {
						instancePath: instancePath + "/offers",
						schemaPath: "#/properties/offers/maxItems",
						keyword: "maxItems",
						params: { limit: 10 },
						message: "must NOT have more than 10 items"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1.length < 1) {
					const err5 = {
						instancePath: instancePath + "/offers",
						schemaPath: "#/properties/offers/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate170(data1[i0], {
					instancePath: instancePath + "/offers/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/offers",
					schemaPath: "#/properties/offers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
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
	validate169.errors = vErrors;
	return errors === 0;
}
validate169.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { fileOffers };
