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
const cliStockImport = validate114;
const func1 = require_ucs2length().default;
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate114.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rows === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.added === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "added" },
				message: "must have required property 'added'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.updated === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "updated" },
				message: "must have required property 'updated'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.unusable === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "unusable" },
				message: "must have required property 'unusable'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.unusableCount === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "unusableCount" },
				message: "must have required property 'unusableCount'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.notes === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "notes" },
				message: "must have required property 'notes'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.noteCount === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "noteCount" },
				message: "must have required property 'noteCount'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "rows" || key0 === "added" || key0 === "updated" || key0 === "unusable" || key0 === "unusableCount" || key0 === "notes" || key0 === "noteCount")) {
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
		if (data.rows !== void 0) {
			let data0 = data.rows;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err8 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err9 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.added !== void 0) {
			let data1 = data.added;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err10 = {
					instancePath: instancePath + "/added",
					schemaPath: "#/properties/added/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err11 = {
						instancePath: instancePath + "/added",
						schemaPath: "#/properties/added/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.updated !== void 0) {
			let data2 = data.updated;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err12 = {
					instancePath: instancePath + "/updated",
					schemaPath: "#/properties/updated/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					const err13 = {
						instancePath: instancePath + "/updated",
						schemaPath: "#/properties/updated/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.unusable !== void 0) {
			let data3 = data.unusable;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.row === void 0) {
							const err14 = {
								instancePath: instancePath + "/unusable/" + i0,
								schemaPath: "#/properties/unusable/items/required",
								keyword: "required",
								params: { missingProperty: "row" },
								message: "must have required property 'row'"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data4.reason === void 0) {
							const err15 = {
								instancePath: instancePath + "/unusable/" + i0,
								schemaPath: "#/properties/unusable/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						for (const key1 in data4) if (!(key1 === "row" || key1 === "line" || key1 === "reason")) {
							const err16 = {
								instancePath: instancePath + "/unusable/" + i0,
								schemaPath: "#/properties/unusable/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data4.row !== void 0) {
							let data5 = data4.row;
							if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
								const err17 = {
									instancePath: instancePath + "/unusable/" + i0 + "/row",
									schemaPath: "#/properties/unusable/items/properties/row/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
							if (typeof data5 == "number" && isFinite(data5)) {
								if (data5 < 0 || isNaN(data5)) {
									const err18 = {
										instancePath: instancePath + "/unusable/" + i0 + "/row",
										schemaPath: "#/properties/unusable/items/properties/row/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
							}
						}
						if (data4.line !== void 0) {
							let data6 = data4.line;
							if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
								const err19 = {
									instancePath: instancePath + "/unusable/" + i0 + "/line",
									schemaPath: "#/properties/unusable/items/properties/line/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
							if (typeof data6 == "number" && isFinite(data6)) {
								if (data6 < 0 || isNaN(data6)) {
									const err20 = {
										instancePath: instancePath + "/unusable/" + i0 + "/line",
										schemaPath: "#/properties/unusable/items/properties/line/minimum",
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
						if (data4.reason !== void 0) {
							let data7 = data4.reason;
							if (typeof data7 === "string") {
								if (func1(data7) < 1) {
									const err21 = {
										instancePath: instancePath + "/unusable/" + i0 + "/reason",
										schemaPath: "#/properties/unusable/items/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
							} else {
								const err22 = {
									instancePath: instancePath + "/unusable/" + i0 + "/reason",
									schemaPath: "#/properties/unusable/items/properties/reason/type",
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
							instancePath: instancePath + "/unusable/" + i0,
							schemaPath: "#/properties/unusable/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/unusable",
					schemaPath: "#/properties/unusable/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.unusableCount !== void 0) {
			let data8 = data.unusableCount;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err25 = {
					instancePath: instancePath + "/unusableCount",
					schemaPath: "#/properties/unusableCount/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 < 0 || isNaN(data8)) {
					const err26 = {
						instancePath: instancePath + "/unusableCount",
						schemaPath: "#/properties/unusableCount/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
		}
		if (data.notes !== void 0) {
			let data9 = data.notes;
			if (Array.isArray(data9)) {
				const len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data10 = data9[i1];
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.row === void 0) {
							const err27 = {
								instancePath: instancePath + "/notes/" + i1,
								schemaPath: "#/properties/notes/items/required",
								keyword: "required",
								params: { missingProperty: "row" },
								message: "must have required property 'row'"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data10.property === void 0) {
							const err28 = {
								instancePath: instancePath + "/notes/" + i1,
								schemaPath: "#/properties/notes/items/required",
								keyword: "required",
								params: { missingProperty: "property" },
								message: "must have required property 'property'"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data10.reason === void 0) {
							const err29 = {
								instancePath: instancePath + "/notes/" + i1,
								schemaPath: "#/properties/notes/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						for (const key2 in data10) if (!(key2 === "row" || key2 === "line" || key2 === "property" || key2 === "reason")) {
							const err30 = {
								instancePath: instancePath + "/notes/" + i1,
								schemaPath: "#/properties/notes/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data10.row !== void 0) {
							let data11 = data10.row;
							if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
								const err31 = {
									instancePath: instancePath + "/notes/" + i1 + "/row",
									schemaPath: "#/properties/notes/items/properties/row/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
							if (typeof data11 == "number" && isFinite(data11)) {
								if (data11 < 0 || isNaN(data11)) {
									const err32 = {
										instancePath: instancePath + "/notes/" + i1 + "/row",
										schemaPath: "#/properties/notes/items/properties/row/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
							}
						}
						if (data10.line !== void 0) {
							let data12 = data10.line;
							if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
								const err33 = {
									instancePath: instancePath + "/notes/" + i1 + "/line",
									schemaPath: "#/properties/notes/items/properties/line/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
							if (typeof data12 == "number" && isFinite(data12)) {
								if (data12 < 0 || isNaN(data12)) {
									const err34 = {
										instancePath: instancePath + "/notes/" + i1 + "/line",
										schemaPath: "#/properties/notes/items/properties/line/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
								}
							}
						}
						if (data10.property !== void 0) {
							let data13 = data10.property;
							if (typeof data13 === "string") {
								if (func1(data13) < 1) {
									const err35 = {
										instancePath: instancePath + "/notes/" + i1 + "/property",
										schemaPath: "#/properties/notes/items/properties/property/minLength",
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
									instancePath: instancePath + "/notes/" + i1 + "/property",
									schemaPath: "#/properties/notes/items/properties/property/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
						if (data10.reason !== void 0) {
							let data14 = data10.reason;
							if (typeof data14 === "string") {
								if (func1(data14) < 1) {
									const err37 = {
										instancePath: instancePath + "/notes/" + i1 + "/reason",
										schemaPath: "#/properties/notes/items/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/notes/" + i1 + "/reason",
									schemaPath: "#/properties/notes/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/notes/" + i1,
							schemaPath: "#/properties/notes/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/notes",
					schemaPath: "#/properties/notes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.noteCount !== void 0) {
			let data15 = data.noteCount;
			if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
				const err41 = {
					instancePath: instancePath + "/noteCount",
					schemaPath: "#/properties/noteCount/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
			if (typeof data15 == "number" && isFinite(data15)) {
				if (data15 < 0 || isNaN(data15)) {
					const err42 = {
						instancePath: instancePath + "/noteCount",
						schemaPath: "#/properties/noteCount/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
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
	validate114.errors = vErrors;
	return errors === 0;
}
validate114.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { cliStockImport };
