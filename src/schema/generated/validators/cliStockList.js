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
const cliStockList = validate141;
const func1 = require_ucs2length().default;
const pattern17 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
const pattern14 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate141.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.total === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "total" },
				message: "must have required property 'total'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.rows === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "total" || key0 === "rows")) {
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
		if (data.total !== void 0) {
			let data0 = data.total;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/total",
					schemaPath: "#/properties/total/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/total",
						schemaPath: "#/properties/total/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.rows !== void 0) {
			let data1 = data.rows;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.sku === void 0) {
							const err5 = {
								instancePath: instancePath + "/rows/" + i0,
								schemaPath: "#/properties/rows/items/required",
								keyword: "required",
								params: { missingProperty: "sku" },
								message: "must have required property 'sku'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data2.category === void 0) {
							const err6 = {
								instancePath: instancePath + "/rows/" + i0,
								schemaPath: "#/properties/rows/items/required",
								keyword: "required",
								params: { missingProperty: "category" },
								message: "must have required property 'category'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data2.quantity === void 0) {
							const err7 = {
								instancePath: instancePath + "/rows/" + i0,
								schemaPath: "#/properties/rows/items/required",
								keyword: "required",
								params: { missingProperty: "quantity" },
								message: "must have required property 'quantity'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data2.price === void 0) {
							const err8 = {
								instancePath: instancePath + "/rows/" + i0,
								schemaPath: "#/properties/rows/items/required",
								keyword: "required",
								params: { missingProperty: "price" },
								message: "must have required property 'price'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data2.values === void 0) {
							const err9 = {
								instancePath: instancePath + "/rows/" + i0,
								schemaPath: "#/properties/rows/items/required",
								keyword: "required",
								params: { missingProperty: "values" },
								message: "must have required property 'values'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data2.leadDays === void 0) {
							const err10 = {
								instancePath: instancePath + "/rows/" + i0,
								schemaPath: "#/properties/rows/items/required",
								keyword: "required",
								params: { missingProperty: "leadDays" },
								message: "must have required property 'leadDays'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "sku" || key1 === "category" || key1 === "quantity" || key1 === "price" || key1 === "values" || key1 === "leadDays")) {
							const err11 = {
								instancePath: instancePath + "/rows/" + i0,
								schemaPath: "#/properties/rows/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data2.sku !== void 0) {
							let data3 = data2.sku;
							if (typeof data3 === "string") {
								if (func1(data3) < 1) {
									const err12 = {
										instancePath: instancePath + "/rows/" + i0 + "/sku",
										schemaPath: "#/properties/rows/items/properties/sku/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/rows/" + i0 + "/sku",
									schemaPath: "#/properties/rows/items/properties/sku/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data2.category !== void 0) {
							let data4 = data2.category;
							if (typeof data4 === "string") {
								if (!pattern17.test(data4)) {
									const err14 = {
										instancePath: instancePath + "/rows/" + i0 + "/category",
										schemaPath: "urn:meville:schema:common#/$defs/category/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z][a-z0-9-]{0,31}$" },
										message: "must match pattern \"^[a-z][a-z0-9-]{0,31}$\""
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/rows/" + i0 + "/category",
									schemaPath: "urn:meville:schema:common#/$defs/category/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data2.quantity !== void 0) {
							let data5 = data2.quantity;
							if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
								const err16 = {
									instancePath: instancePath + "/rows/" + i0 + "/quantity",
									schemaPath: "#/properties/rows/items/properties/quantity/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
							if (typeof data5 == "number" && isFinite(data5)) {
								if (data5 < 0 || isNaN(data5)) {
									const err17 = {
										instancePath: instancePath + "/rows/" + i0 + "/quantity",
										schemaPath: "#/properties/rows/items/properties/quantity/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
							}
						}
						if (data2.price !== void 0) {
							let data6 = data2.price;
							if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
								if (data6.amount === void 0) {
									const err18 = {
										instancePath: instancePath + "/rows/" + i0 + "/price",
										schemaPath: "#/properties/rows/items/properties/price/required",
										keyword: "required",
										params: { missingProperty: "amount" },
										message: "must have required property 'amount'"
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
								if (data6.currency === void 0) {
									const err19 = {
										instancePath: instancePath + "/rows/" + i0 + "/price",
										schemaPath: "#/properties/rows/items/properties/price/required",
										keyword: "required",
										params: { missingProperty: "currency" },
										message: "must have required property 'currency'"
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
								for (const key2 in data6) if (!(key2 === "amount" || key2 === "currency")) {
									const err20 = {
										instancePath: instancePath + "/rows/" + i0 + "/price",
										schemaPath: "#/properties/rows/items/properties/price/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
								if (data6.amount !== void 0) {
									let data7 = data6.amount;
									if (typeof data7 === "string") {
										if (!pattern14.test(data7)) {
											const err21 = {
												instancePath: instancePath + "/rows/" + i0 + "/price/amount",
												schemaPath: "urn:meville:schema:common#/$defs/amount/pattern",
												keyword: "pattern",
												params: { pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" },
												message: "must match pattern \"^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$\""
											};
											if (vErrors === null) vErrors = [err21];
											else vErrors.push(err21);
											errors++;
										}
									} else {
										const err22 = {
											instancePath: instancePath + "/rows/" + i0 + "/price/amount",
											schemaPath: "urn:meville:schema:common#/$defs/amount/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err22];
										else vErrors.push(err22);
										errors++;
									}
								}
								if (data6.currency !== void 0) {
									let data8 = data6.currency;
									if (typeof data8 === "string") {
										if (!pattern15.test(data8)) {
											const err23 = {
												instancePath: instancePath + "/rows/" + i0 + "/price/currency",
												schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
												keyword: "pattern",
												params: { pattern: "^[A-Z]{3}$" },
												message: "must match pattern \"^[A-Z]{3}$\""
											};
											if (vErrors === null) vErrors = [err23];
											else vErrors.push(err23);
											errors++;
										}
									} else {
										const err24 = {
											instancePath: instancePath + "/rows/" + i0 + "/price/currency",
											schemaPath: "urn:meville:schema:common#/$defs/currency/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err24];
										else vErrors.push(err24);
										errors++;
									}
								}
							} else {
								const err25 = {
									instancePath: instancePath + "/rows/" + i0 + "/price",
									schemaPath: "#/properties/rows/items/properties/price/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
						if (data2.values !== void 0) {
							let data9 = data2.values;
							if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
								for (const key3 in data9) if (typeof data9[key3] !== "string") {
									const err26 = {
										instancePath: instancePath + "/rows/" + i0 + "/values/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/rows/items/properties/values/additionalProperties/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/rows/" + i0 + "/values",
									schemaPath: "#/properties/rows/items/properties/values/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data2.leadDays !== void 0) {
							let data11 = data2.leadDays;
							const _errs31 = errors;
							let valid9 = false;
							let passing0 = null;
							const _errs32 = errors;
							if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
								const err28 = {
									instancePath: instancePath + "/rows/" + i0 + "/leadDays",
									schemaPath: "#/properties/rows/items/properties/leadDays/oneOf/0/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
							if (typeof data11 == "number" && isFinite(data11)) {
								if (data11 < 0 || isNaN(data11)) {
									const err29 = {
										instancePath: instancePath + "/rows/" + i0 + "/leadDays",
										schemaPath: "#/properties/rows/items/properties/leadDays/oneOf/0/minimum",
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
							var _valid0 = _errs32 === errors;
							if (_valid0) {
								valid9 = true;
								passing0 = 0;
							}
							const _errs34 = errors;
							if (data11 !== null) {
								const err30 = {
									instancePath: instancePath + "/rows/" + i0 + "/leadDays",
									schemaPath: "#/properties/rows/items/properties/leadDays/oneOf/1/type",
									keyword: "type",
									params: { type: "null" },
									message: "must be null"
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
							var _valid0 = _errs34 === errors;
							if (_valid0 && valid9) {
								valid9 = false;
								passing0 = [passing0, 1];
							} else if (_valid0) {
								valid9 = true;
								passing0 = 1;
							}
							if (!valid9) {
								const err31 = {
									instancePath: instancePath + "/rows/" + i0 + "/leadDays",
									schemaPath: "#/properties/rows/items/properties/leadDays/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing0 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							} else {
								errors = _errs31;
								if (vErrors !== null) {
									if (_errs31) vErrors.length = _errs31;
									else vErrors = null;
								}
							}
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/rows/" + i0,
							schemaPath: "#/properties/rows/items/type",
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
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
	} else {
		const err34 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err34];
		else vErrors.push(err34);
		errors++;
	}
	validate141.errors = vErrors;
	return errors === 0;
}
validate141.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { cliStockList };
