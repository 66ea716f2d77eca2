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
const cliStockImport = validate140;
const schema262 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:meville:schema:cli:stock-import",
	"title": "StockImportOutput",
	"description": "What meville-vendor stock import prints with --json.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"rows",
		"added",
		"updated",
		"removed",
		"restocked",
		"restockedCount",
		"replaced",
		"dryRun",
		"report",
		"unusable",
		"unusableCount",
		"notes",
		"noteCount"
	],
	"properties": {
		"rows": {
			"type": "integer",
			"minimum": 0
		},
		"added": {
			"type": "integer",
			"minimum": 0
		},
		"updated": {
			"type": "integer",
			"minimum": 0
		},
		"removed": {
			"type": "integer",
			"minimum": 0,
			"description": "Rows that vanished; only with --replace."
		},
		"restocked": {
			"type": "array",
			"maxItems": 10,
			"items": {
				"type": "string",
				"minLength": 1
			},
			"description": "SKUs that the list says more of than was left, after some were sold since the list before; the first ten. A list made before those sales sells them twice."
		},
		"restockedCount": {
			"type": "integer",
			"minimum": 0
		},
		"replaced": { "type": "boolean" },
		"dryRun": {
			"type": "boolean",
			"description": "Nothing was changed; the counts say what would have been."
		},
		"report": {
			"oneOf": [{
				"type": "string",
				"minLength": 1
			}, { "type": "null" }],
			"description": "The file that lists every row and cell that could not be used."
		},
		"unusable": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["row", "reason"],
				"properties": {
					"row": {
						"type": "integer",
						"minimum": 0
					},
					"line": {
						"type": "integer",
						"minimum": 0
					},
					"reason": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			"description": "The first thousand."
		},
		"unusableCount": {
			"type": "integer",
			"minimum": 0
		},
		"notes": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"row",
					"property",
					"reason"
				],
				"properties": {
					"row": {
						"type": "integer",
						"minimum": 0
					},
					"line": {
						"type": "integer",
						"minimum": 0
					},
					"property": {
						"type": "string",
						"minLength": 1
					},
					"reason": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			"description": "Cells that were left out; the first thousand."
		},
		"noteCount": {
			"type": "integer",
			"minimum": 0
		}
	}
};
const func2 = Object.prototype.hasOwnProperty;
const func1 = require_ucs2length().default;
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate140.evaluated;
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
		if (data.removed === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "removed" },
				message: "must have required property 'removed'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.restocked === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "restocked" },
				message: "must have required property 'restocked'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.restockedCount === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "restockedCount" },
				message: "must have required property 'restockedCount'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.replaced === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "replaced" },
				message: "must have required property 'replaced'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.dryRun === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dryRun" },
				message: "must have required property 'dryRun'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.report === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "report" },
				message: "must have required property 'report'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.unusable === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "unusable" },
				message: "must have required property 'unusable'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.unusableCount === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "unusableCount" },
				message: "must have required property 'unusableCount'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.notes === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "notes" },
				message: "must have required property 'notes'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.noteCount === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "noteCount" },
				message: "must have required property 'noteCount'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema262.properties, key0)) {
			const err13 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.rows !== void 0) {
			let data0 = data.rows;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err14 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err15 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.added !== void 0) {
			let data1 = data.added;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err16 = {
					instancePath: instancePath + "/added",
					schemaPath: "#/properties/added/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err17 = {
						instancePath: instancePath + "/added",
						schemaPath: "#/properties/added/minimum",
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
		if (data.updated !== void 0) {
			let data2 = data.updated;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err18 = {
					instancePath: instancePath + "/updated",
					schemaPath: "#/properties/updated/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					const err19 = {
						instancePath: instancePath + "/updated",
						schemaPath: "#/properties/updated/minimum",
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
			}
		}
		if (data.removed !== void 0) {
			let data3 = data.removed;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err20 = {
					instancePath: instancePath + "/removed",
					schemaPath: "#/properties/removed/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					const err21 = {
						instancePath: instancePath + "/removed",
						schemaPath: "#/properties/removed/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
		}
		if (data.restocked !== void 0) {
			let data4 = data.restocked;
			if (Array.isArray(data4)) {
				if (data4.length > 10) {
					const err22 = {
						instancePath: instancePath + "/restocked",
						schemaPath: "#/properties/restocked/maxItems",
						keyword: "maxItems",
						params: { limit: 10 },
						message: "must NOT have more than 10 items"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 === "string") {
						if (func1(data5) < 1) {
							const err23 = {
								instancePath: instancePath + "/restocked/" + i0,
								schemaPath: "#/properties/restocked/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/restocked/" + i0,
							schemaPath: "#/properties/restocked/items/type",
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
					instancePath: instancePath + "/restocked",
					schemaPath: "#/properties/restocked/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.restockedCount !== void 0) {
			let data6 = data.restockedCount;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err26 = {
					instancePath: instancePath + "/restockedCount",
					schemaPath: "#/properties/restockedCount/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					const err27 = {
						instancePath: instancePath + "/restockedCount",
						schemaPath: "#/properties/restockedCount/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			}
		}
		if (data.replaced !== void 0) {
			if (typeof data.replaced !== "boolean") {
				const err28 = {
					instancePath: instancePath + "/replaced",
					schemaPath: "#/properties/replaced/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.dryRun !== void 0) {
			if (typeof data.dryRun !== "boolean") {
				const err29 = {
					instancePath: instancePath + "/dryRun",
					schemaPath: "#/properties/dryRun/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.report !== void 0) {
			let data9 = data.report;
			const _errs21 = errors;
			let valid3 = false;
			let passing0 = null;
			const _errs22 = errors;
			if (typeof data9 === "string") {
				if (func1(data9) < 1) {
					const err30 = {
						instancePath: instancePath + "/report",
						schemaPath: "#/properties/report/oneOf/0/minLength",
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
					instancePath: instancePath + "/report",
					schemaPath: "#/properties/report/oneOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
			var _valid0 = _errs22 === errors;
			if (_valid0) {
				valid3 = true;
				passing0 = 0;
			}
			const _errs24 = errors;
			if (data9 !== null) {
				const err32 = {
					instancePath: instancePath + "/report",
					schemaPath: "#/properties/report/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			var _valid0 = _errs24 === errors;
			if (_valid0 && valid3) {
				valid3 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid3 = true;
				passing0 = 1;
			}
			if (!valid3) {
				const err33 = {
					instancePath: instancePath + "/report",
					schemaPath: "#/properties/report/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			} else {
				errors = _errs21;
				if (vErrors !== null) {
					if (_errs21) vErrors.length = _errs21;
					else vErrors = null;
				}
			}
		}
		if (data.unusable !== void 0) {
			let data10 = data.unusable;
			if (Array.isArray(data10)) {
				const len1 = data10.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data11 = data10[i1];
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (data11.row === void 0) {
							const err34 = {
								instancePath: instancePath + "/unusable/" + i1,
								schemaPath: "#/properties/unusable/items/required",
								keyword: "required",
								params: { missingProperty: "row" },
								message: "must have required property 'row'"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data11.reason === void 0) {
							const err35 = {
								instancePath: instancePath + "/unusable/" + i1,
								schemaPath: "#/properties/unusable/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						for (const key1 in data11) if (!(key1 === "row" || key1 === "line" || key1 === "reason")) {
							const err36 = {
								instancePath: instancePath + "/unusable/" + i1,
								schemaPath: "#/properties/unusable/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						if (data11.row !== void 0) {
							let data12 = data11.row;
							if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
								const err37 = {
									instancePath: instancePath + "/unusable/" + i1 + "/row",
									schemaPath: "#/properties/unusable/items/properties/row/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
							if (typeof data12 == "number" && isFinite(data12)) {
								if (data12 < 0 || isNaN(data12)) {
									const err38 = {
										instancePath: instancePath + "/unusable/" + i1 + "/row",
										schemaPath: "#/properties/unusable/items/properties/row/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
							}
						}
						if (data11.line !== void 0) {
							let data13 = data11.line;
							if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
								const err39 = {
									instancePath: instancePath + "/unusable/" + i1 + "/line",
									schemaPath: "#/properties/unusable/items/properties/line/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
							if (typeof data13 == "number" && isFinite(data13)) {
								if (data13 < 0 || isNaN(data13)) {
									const err40 = {
										instancePath: instancePath + "/unusable/" + i1 + "/line",
										schemaPath: "#/properties/unusable/items/properties/line/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
							}
						}
						if (data11.reason !== void 0) {
							let data14 = data11.reason;
							if (typeof data14 === "string") {
								if (func1(data14) < 1) {
									const err41 = {
										instancePath: instancePath + "/unusable/" + i1 + "/reason",
										schemaPath: "#/properties/unusable/items/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err41];
									else vErrors.push(err41);
									errors++;
								}
							} else {
								const err42 = {
									instancePath: instancePath + "/unusable/" + i1 + "/reason",
									schemaPath: "#/properties/unusable/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
					} else {
						const err43 = {
							instancePath: instancePath + "/unusable/" + i1,
							schemaPath: "#/properties/unusable/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/unusable",
					schemaPath: "#/properties/unusable/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.unusableCount !== void 0) {
			let data15 = data.unusableCount;
			if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
				const err45 = {
					instancePath: instancePath + "/unusableCount",
					schemaPath: "#/properties/unusableCount/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
			if (typeof data15 == "number" && isFinite(data15)) {
				if (data15 < 0 || isNaN(data15)) {
					const err46 = {
						instancePath: instancePath + "/unusableCount",
						schemaPath: "#/properties/unusableCount/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
			}
		}
		if (data.notes !== void 0) {
			let data16 = data.notes;
			if (Array.isArray(data16)) {
				const len2 = data16.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data17 = data16[i2];
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (data17.row === void 0) {
							const err47 = {
								instancePath: instancePath + "/notes/" + i2,
								schemaPath: "#/properties/notes/items/required",
								keyword: "required",
								params: { missingProperty: "row" },
								message: "must have required property 'row'"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (data17.property === void 0) {
							const err48 = {
								instancePath: instancePath + "/notes/" + i2,
								schemaPath: "#/properties/notes/items/required",
								keyword: "required",
								params: { missingProperty: "property" },
								message: "must have required property 'property'"
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						if (data17.reason === void 0) {
							const err49 = {
								instancePath: instancePath + "/notes/" + i2,
								schemaPath: "#/properties/notes/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						for (const key2 in data17) if (!(key2 === "row" || key2 === "line" || key2 === "property" || key2 === "reason")) {
							const err50 = {
								instancePath: instancePath + "/notes/" + i2,
								schemaPath: "#/properties/notes/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						if (data17.row !== void 0) {
							let data18 = data17.row;
							if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
								const err51 = {
									instancePath: instancePath + "/notes/" + i2 + "/row",
									schemaPath: "#/properties/notes/items/properties/row/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
							if (typeof data18 == "number" && isFinite(data18)) {
								if (data18 < 0 || isNaN(data18)) {
									const err52 = {
										instancePath: instancePath + "/notes/" + i2 + "/row",
										schemaPath: "#/properties/notes/items/properties/row/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								}
							}
						}
						if (data17.line !== void 0) {
							let data19 = data17.line;
							if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
								const err53 = {
									instancePath: instancePath + "/notes/" + i2 + "/line",
									schemaPath: "#/properties/notes/items/properties/line/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
							if (typeof data19 == "number" && isFinite(data19)) {
								if (data19 < 0 || isNaN(data19)) {
									const err54 = {
										instancePath: instancePath + "/notes/" + i2 + "/line",
										schemaPath: "#/properties/notes/items/properties/line/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
							}
						}
						if (data17.property !== void 0) {
							let data20 = data17.property;
							if (typeof data20 === "string") {
								if (func1(data20) < 1) {
									const err55 = {
										instancePath: instancePath + "/notes/" + i2 + "/property",
										schemaPath: "#/properties/notes/items/properties/property/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err55];
									else vErrors.push(err55);
									errors++;
								}
							} else {
								const err56 = {
									instancePath: instancePath + "/notes/" + i2 + "/property",
									schemaPath: "#/properties/notes/items/properties/property/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
						}
						if (data17.reason !== void 0) {
							let data21 = data17.reason;
							if (typeof data21 === "string") {
								if (func1(data21) < 1) {
									const err57 = {
										instancePath: instancePath + "/notes/" + i2 + "/reason",
										schemaPath: "#/properties/notes/items/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err57];
									else vErrors.push(err57);
									errors++;
								}
							} else {
								const err58 = {
									instancePath: instancePath + "/notes/" + i2 + "/reason",
									schemaPath: "#/properties/notes/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
					} else {
						const err59 = {
							instancePath: instancePath + "/notes/" + i2,
							schemaPath: "#/properties/notes/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
				}
			} else {
				const err60 = {
					instancePath: instancePath + "/notes",
					schemaPath: "#/properties/notes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
		}
		if (data.noteCount !== void 0) {
			let data22 = data.noteCount;
			if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
				const err61 = {
					instancePath: instancePath + "/noteCount",
					schemaPath: "#/properties/noteCount/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err61];
				else vErrors.push(err61);
				errors++;
			}
			if (typeof data22 == "number" && isFinite(data22)) {
				if (data22 < 0 || isNaN(data22)) {
					const err62 = {
						instancePath: instancePath + "/noteCount",
						schemaPath: "#/properties/noteCount/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err62];
					else vErrors.push(err62);
					errors++;
				}
			}
		}
	} else {
		const err63 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err63];
		else vErrors.push(err63);
		errors++;
	}
	validate140.errors = vErrors;
	return errors === 0;
}
validate140.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { cliStockImport };
