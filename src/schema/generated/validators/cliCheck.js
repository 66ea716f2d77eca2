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
const cliCheck = validate25;
const schema58 = { "enum": [
	"must",
	"should",
	"may"
] };
const pattern18 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
const pattern19 = /* @__PURE__ */ new RegExp("^[A-Z]{2}(-[A-Z0-9]{1,3})?$", "u");
const pattern17 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
const pattern21 = /* @__PURE__ */ new RegExp("^[a-z]+(-[a-z]+)*$", "u");
const func1 = require_ucs2length().default;
const pattern22 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate26.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.property === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "property" },
				message: "must have required property 'property'"
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
		for (const key0 in data) if (!(key0 === "property" || key0 === "amount" || key0 === "currency")) {
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
		if (data.property !== void 0) {
			let data0 = data.property;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/property",
						schemaPath: "#/properties/property/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/property",
					schemaPath: "#/properties/property/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.amount !== void 0) {
			let data1 = data.amount;
			if (typeof data1 === "string") {
				if (!pattern22.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/amount",
						schemaPath: "#/properties/amount/pattern",
						keyword: "pattern",
						params: { pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$" },
						message: "must match pattern \"^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/amount",
					schemaPath: "#/properties/amount/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.currency !== void 0) {
			let data2 = data.currency;
			if (typeof data2 === "string") {
				if (!pattern17.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/currency",
						schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z]{3}$" },
						message: "must match pattern \"^[A-Z]{3}$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/currency",
					schemaPath: "urn:meville:schema:common#/$defs/currency/type",
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
	validate26.errors = vErrors;
	return errors === 0;
}
validate26.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate25.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.valid === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "valid" },
				message: "must have required property 'valid'"
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
		if (data.currency === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "currency" },
				message: "must have required property 'currency'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.requirements === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "requirements" },
				message: "must have required property 'requirements'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "valid" || key0 === "category" || key0 === "where" || key0 === "currency" || key0 === "requirements" || key0 === "findings" || key0 === "swings")) {
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
		if (data.valid !== void 0) {
			if (true !== data.valid) {
				const err6 = {
					instancePath: instancePath + "/valid",
					schemaPath: "#/properties/valid/const",
					keyword: "const",
					params: { allowedValue: true },
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
				if (!pattern18.test(data1)) {
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
				if (!pattern19.test(data2)) {
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
		if (data.currency !== void 0) {
			let data3 = data.currency;
			if (typeof data3 === "string") {
				if (!pattern17.test(data3)) {
					const err11 = {
						instancePath: instancePath + "/currency",
						schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z]{3}$" },
						message: "must match pattern \"^[A-Z]{3}$\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/currency",
					schemaPath: "urn:meville:schema:common#/$defs/currency/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.requirements !== void 0) {
			let data4 = data.requirements;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.level === void 0) {
							const err13 = {
								instancePath: instancePath + "/requirements/" + i0,
								schemaPath: "#/properties/requirements/items/required",
								keyword: "required",
								params: { missingProperty: "level" },
								message: "must have required property 'level'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data5.property === void 0) {
							const err14 = {
								instancePath: instancePath + "/requirements/" + i0,
								schemaPath: "#/properties/requirements/items/required",
								keyword: "required",
								params: { missingProperty: "property" },
								message: "must have required property 'property'"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data5.text === void 0) {
							const err15 = {
								instancePath: instancePath + "/requirements/" + i0,
								schemaPath: "#/properties/requirements/items/required",
								keyword: "required",
								params: { missingProperty: "text" },
								message: "must have required property 'text'"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						for (const key1 in data5) if (!(key1 === "level" || key1 === "property" || key1 === "text")) {
							const err16 = {
								instancePath: instancePath + "/requirements/" + i0,
								schemaPath: "#/properties/requirements/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data5.level !== void 0) {
							let data6 = data5.level;
							if (!(data6 === "must" || data6 === "should" || data6 === "may")) {
								const err17 = {
									instancePath: instancePath + "/requirements/" + i0 + "/level",
									schemaPath: "urn:meville:schema:common#/$defs/level/enum",
									keyword: "enum",
									params: { allowedValues: schema58.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data5.property !== void 0) {
							let data7 = data5.property;
							if (typeof data7 === "string") {
								if (func1(data7) < 1) {
									const err18 = {
										instancePath: instancePath + "/requirements/" + i0 + "/property",
										schemaPath: "#/properties/requirements/items/properties/property/minLength",
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
									instancePath: instancePath + "/requirements/" + i0 + "/property",
									schemaPath: "#/properties/requirements/items/properties/property/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data5.text !== void 0) {
							let data8 = data5.text;
							if (typeof data8 === "string") {
								if (func1(data8) < 1) {
									const err20 = {
										instancePath: instancePath + "/requirements/" + i0 + "/text",
										schemaPath: "#/properties/requirements/items/properties/text/minLength",
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
									instancePath: instancePath + "/requirements/" + i0 + "/text",
									schemaPath: "#/properties/requirements/items/properties/text/type",
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
							instancePath: instancePath + "/requirements/" + i0,
							schemaPath: "#/properties/requirements/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/requirements",
					schemaPath: "#/properties/requirements/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.findings !== void 0) {
			let data9 = data.findings;
			if (Array.isArray(data9)) {
				const len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data10 = data9[i1];
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.code === void 0) {
							const err24 = {
								instancePath: instancePath + "/findings/" + i1,
								schemaPath: "#/$defs/finding/required",
								keyword: "required",
								params: { missingProperty: "code" },
								message: "must have required property 'code'"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data10.property === void 0) {
							const err25 = {
								instancePath: instancePath + "/findings/" + i1,
								schemaPath: "#/$defs/finding/required",
								keyword: "required",
								params: { missingProperty: "property" },
								message: "must have required property 'property'"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data10.text === void 0) {
							const err26 = {
								instancePath: instancePath + "/findings/" + i1,
								schemaPath: "#/$defs/finding/required",
								keyword: "required",
								params: { missingProperty: "text" },
								message: "must have required property 'text'"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						for (const key2 in data10) if (!(key2 === "code" || key2 === "property" || key2 === "text" || key2 === "line" || key2 === "column")) {
							const err27 = {
								instancePath: instancePath + "/findings/" + i1,
								schemaPath: "#/$defs/finding/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data10.code !== void 0) {
							let data11 = data10.code;
							if (typeof data11 === "string") {
								if (!pattern21.test(data11)) {
									const err28 = {
										instancePath: instancePath + "/findings/" + i1 + "/code",
										schemaPath: "#/$defs/finding/properties/code/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z]+(-[a-z]+)*$" },
										message: "must match pattern \"^[a-z]+(-[a-z]+)*$\""
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/findings/" + i1 + "/code",
									schemaPath: "#/$defs/finding/properties/code/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
						if (data10.property !== void 0) {
							let data12 = data10.property;
							if (typeof data12 === "string") {
								if (func1(data12) < 1) {
									const err30 = {
										instancePath: instancePath + "/findings/" + i1 + "/property",
										schemaPath: "#/$defs/finding/properties/property/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
							} else {
								const err31 = {
									instancePath: instancePath + "/findings/" + i1 + "/property",
									schemaPath: "#/$defs/finding/properties/property/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						if (data10.text !== void 0) {
							let data13 = data10.text;
							if (typeof data13 === "string") {
								if (func1(data13) < 1) {
									const err32 = {
										instancePath: instancePath + "/findings/" + i1 + "/text",
										schemaPath: "#/$defs/finding/properties/text/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
							} else {
								const err33 = {
									instancePath: instancePath + "/findings/" + i1 + "/text",
									schemaPath: "#/$defs/finding/properties/text/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
						if (data10.line !== void 0) {
							let data14 = data10.line;
							if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
								const err34 = {
									instancePath: instancePath + "/findings/" + i1 + "/line",
									schemaPath: "#/$defs/finding/properties/line/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
							if (typeof data14 == "number" && isFinite(data14)) {
								if (data14 < 1 || isNaN(data14)) {
									const err35 = {
										instancePath: instancePath + "/findings/" + i1 + "/line",
										schemaPath: "#/$defs/finding/properties/line/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
							}
						}
						if (data10.column !== void 0) {
							let data15 = data10.column;
							if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
								const err36 = {
									instancePath: instancePath + "/findings/" + i1 + "/column",
									schemaPath: "#/$defs/finding/properties/column/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
							if (typeof data15 == "number" && isFinite(data15)) {
								if (data15 < 1 || isNaN(data15)) {
									const err37 = {
										instancePath: instancePath + "/findings/" + i1 + "/column",
										schemaPath: "#/$defs/finding/properties/column/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
							}
						}
					} else {
						const err38 = {
							instancePath: instancePath + "/findings/" + i1,
							schemaPath: "#/$defs/finding/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/findings",
					schemaPath: "#/properties/findings/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.swings !== void 0) {
			let data16 = data.swings;
			if (Array.isArray(data16)) {
				const len2 = data16.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate26(data16[i2], {
					instancePath: instancePath + "/swings/" + i2,
					parentData: data16,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
					errors = vErrors.length;
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/swings",
					schemaPath: "#/properties/swings/type",
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
	validate25.errors = vErrors;
	return errors === 0;
}
validate25.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { cliCheck };
