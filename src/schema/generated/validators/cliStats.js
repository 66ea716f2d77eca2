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
const cliStats = validate138;
const schema258 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:meville:schema:cli:stats",
	"title": "StatsOutput",
	"description": "What meville-vendor stats prints with --json.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"from",
		"to",
		"asked",
		"held",
		"offered",
		"offers",
		"refused",
		"missed",
		"sold",
		"declined",
		"lost"
	],
	"properties": {
		"from": {
			"type": "string",
			"pattern": "^\\d{4}-\\d\\d-\\d\\d$"
		},
		"to": {
			"type": "string",
			"pattern": "^\\d{4}-\\d\\d-\\d\\d$",
			"description": "Both days included, in UTC."
		},
		"asked": {
			"type": "integer",
			"minimum": 0
		},
		"held": {
			"type": "integer",
			"minimum": 0,
			"description": "How many of them waited for a person."
		},
		"offered": {
			"type": "integer",
			"minimum": 0,
			"description": "How many got offers."
		},
		"offers": {
			"type": "integer",
			"minimum": 0
		},
		"refused": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["reason", "count"],
				"properties": {
					"reason": {
						"type": "string",
						"minLength": 1
					},
					"count": {
						"type": "integer",
						"minimum": 0
					}
				}
			}
		},
		"missed": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"category",
					"property",
					"count"
				],
				"properties": {
					"category": {
						"type": "string",
						"minLength": 1
					},
					"property": {
						"type": "string",
						"minLength": 1
					},
					"count": {
						"type": "integer",
						"minimum": 0
					}
				}
			}
		},
		"sold": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"category",
					"count",
					"total"
				],
				"properties": {
					"category": {
						"type": "string",
						"minLength": 1
					},
					"count": {
						"type": "integer",
						"minimum": 0
					},
					"total": {
						"type": "object",
						"additionalProperties": false,
						"required": ["amount", "currency"],
						"properties": {
							"amount": { "$ref": "urn:meville:schema:common#/$defs/amount" },
							"currency": { "$ref": "urn:meville:schema:common#/$defs/currency" }
						}
					}
				}
			}
		},
		"declined": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["reason", "count"],
				"properties": {
					"reason": {
						"type": "string",
						"minLength": 1
					},
					"count": {
						"type": "integer",
						"minimum": 0
					}
				}
			}
		},
		"lost": {
			"type": "integer",
			"minimum": 0,
			"description": "Requests that got offers and came to no sale."
		}
	}
};
const func2 = Object.prototype.hasOwnProperty;
const func1 = require_ucs2length().default;
const pattern125 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");
const pattern14 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate138.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.from === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "from" },
				message: "must have required property 'from'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.to === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "to" },
				message: "must have required property 'to'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.asked === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "asked" },
				message: "must have required property 'asked'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.held === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "held" },
				message: "must have required property 'held'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.offered === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "offered" },
				message: "must have required property 'offered'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.offers === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "offers" },
				message: "must have required property 'offers'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.refused === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "refused" },
				message: "must have required property 'refused'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.missed === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "missed" },
				message: "must have required property 'missed'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.sold === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sold" },
				message: "must have required property 'sold'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.declined === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "declined" },
				message: "must have required property 'declined'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.lost === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lost" },
				message: "must have required property 'lost'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema258.properties, key0)) {
			const err11 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.from !== void 0) {
			let data0 = data.from;
			if (typeof data0 === "string") {
				if (!pattern125.test(data0)) {
					const err12 = {
						instancePath: instancePath + "/from",
						schemaPath: "#/properties/from/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\d$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\d$\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/from",
					schemaPath: "#/properties/from/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.to !== void 0) {
			let data1 = data.to;
			if (typeof data1 === "string") {
				if (!pattern125.test(data1)) {
					const err14 = {
						instancePath: instancePath + "/to",
						schemaPath: "#/properties/to/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\d$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\d$\""
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/to",
					schemaPath: "#/properties/to/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.asked !== void 0) {
			let data2 = data.asked;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err16 = {
					instancePath: instancePath + "/asked",
					schemaPath: "#/properties/asked/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					const err17 = {
						instancePath: instancePath + "/asked",
						schemaPath: "#/properties/asked/minimum",
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
		if (data.held !== void 0) {
			let data3 = data.held;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err18 = {
					instancePath: instancePath + "/held",
					schemaPath: "#/properties/held/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					const err19 = {
						instancePath: instancePath + "/held",
						schemaPath: "#/properties/held/minimum",
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
		if (data.offered !== void 0) {
			let data4 = data.offered;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err20 = {
					instancePath: instancePath + "/offered",
					schemaPath: "#/properties/offered/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 0 || isNaN(data4)) {
					const err21 = {
						instancePath: instancePath + "/offered",
						schemaPath: "#/properties/offered/minimum",
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
		if (data.offers !== void 0) {
			let data5 = data.offers;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err22 = {
					instancePath: instancePath + "/offers",
					schemaPath: "#/properties/offers/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					const err23 = {
						instancePath: instancePath + "/offers",
						schemaPath: "#/properties/offers/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
		}
		if (data.refused !== void 0) {
			let data6 = data.refused;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
						if (data7.reason === void 0) {
							const err24 = {
								instancePath: instancePath + "/refused/" + i0,
								schemaPath: "#/properties/refused/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data7.count === void 0) {
							const err25 = {
								instancePath: instancePath + "/refused/" + i0,
								schemaPath: "#/properties/refused/items/required",
								keyword: "required",
								params: { missingProperty: "count" },
								message: "must have required property 'count'"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						for (const key1 in data7) if (!(key1 === "reason" || key1 === "count")) {
							const err26 = {
								instancePath: instancePath + "/refused/" + i0,
								schemaPath: "#/properties/refused/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (data7.reason !== void 0) {
							let data8 = data7.reason;
							if (typeof data8 === "string") {
								if (func1(data8) < 1) {
									const err27 = {
										instancePath: instancePath + "/refused/" + i0 + "/reason",
										schemaPath: "#/properties/refused/items/properties/reason/minLength",
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
									instancePath: instancePath + "/refused/" + i0 + "/reason",
									schemaPath: "#/properties/refused/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
						if (data7.count !== void 0) {
							let data9 = data7.count;
							if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
								const err29 = {
									instancePath: instancePath + "/refused/" + i0 + "/count",
									schemaPath: "#/properties/refused/items/properties/count/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
							if (typeof data9 == "number" && isFinite(data9)) {
								if (data9 < 0 || isNaN(data9)) {
									const err30 = {
										instancePath: instancePath + "/refused/" + i0 + "/count",
										schemaPath: "#/properties/refused/items/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
							}
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/refused/" + i0,
							schemaPath: "#/properties/refused/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/refused",
					schemaPath: "#/properties/refused/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.missed !== void 0) {
			let data10 = data.missed;
			if (Array.isArray(data10)) {
				const len1 = data10.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data11 = data10[i1];
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (data11.category === void 0) {
							const err33 = {
								instancePath: instancePath + "/missed/" + i1,
								schemaPath: "#/properties/missed/items/required",
								keyword: "required",
								params: { missingProperty: "category" },
								message: "must have required property 'category'"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (data11.property === void 0) {
							const err34 = {
								instancePath: instancePath + "/missed/" + i1,
								schemaPath: "#/properties/missed/items/required",
								keyword: "required",
								params: { missingProperty: "property" },
								message: "must have required property 'property'"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data11.count === void 0) {
							const err35 = {
								instancePath: instancePath + "/missed/" + i1,
								schemaPath: "#/properties/missed/items/required",
								keyword: "required",
								params: { missingProperty: "count" },
								message: "must have required property 'count'"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						for (const key2 in data11) if (!(key2 === "category" || key2 === "property" || key2 === "count")) {
							const err36 = {
								instancePath: instancePath + "/missed/" + i1,
								schemaPath: "#/properties/missed/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						if (data11.category !== void 0) {
							let data12 = data11.category;
							if (typeof data12 === "string") {
								if (func1(data12) < 1) {
									const err37 = {
										instancePath: instancePath + "/missed/" + i1 + "/category",
										schemaPath: "#/properties/missed/items/properties/category/minLength",
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
									instancePath: instancePath + "/missed/" + i1 + "/category",
									schemaPath: "#/properties/missed/items/properties/category/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data11.property !== void 0) {
							let data13 = data11.property;
							if (typeof data13 === "string") {
								if (func1(data13) < 1) {
									const err39 = {
										instancePath: instancePath + "/missed/" + i1 + "/property",
										schemaPath: "#/properties/missed/items/properties/property/minLength",
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
									instancePath: instancePath + "/missed/" + i1 + "/property",
									schemaPath: "#/properties/missed/items/properties/property/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
						if (data11.count !== void 0) {
							let data14 = data11.count;
							if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
								const err41 = {
									instancePath: instancePath + "/missed/" + i1 + "/count",
									schemaPath: "#/properties/missed/items/properties/count/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
							if (typeof data14 == "number" && isFinite(data14)) {
								if (data14 < 0 || isNaN(data14)) {
									const err42 = {
										instancePath: instancePath + "/missed/" + i1 + "/count",
										schemaPath: "#/properties/missed/items/properties/count/minimum",
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
							instancePath: instancePath + "/missed/" + i1,
							schemaPath: "#/properties/missed/items/type",
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
					instancePath: instancePath + "/missed",
					schemaPath: "#/properties/missed/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.sold !== void 0) {
			let data15 = data.sold;
			if (Array.isArray(data15)) {
				const len2 = data15.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data16 = data15[i2];
					if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
						if (data16.category === void 0) {
							const err45 = {
								instancePath: instancePath + "/sold/" + i2,
								schemaPath: "#/properties/sold/items/required",
								keyword: "required",
								params: { missingProperty: "category" },
								message: "must have required property 'category'"
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						if (data16.count === void 0) {
							const err46 = {
								instancePath: instancePath + "/sold/" + i2,
								schemaPath: "#/properties/sold/items/required",
								keyword: "required",
								params: { missingProperty: "count" },
								message: "must have required property 'count'"
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (data16.total === void 0) {
							const err47 = {
								instancePath: instancePath + "/sold/" + i2,
								schemaPath: "#/properties/sold/items/required",
								keyword: "required",
								params: { missingProperty: "total" },
								message: "must have required property 'total'"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						for (const key3 in data16) if (!(key3 === "category" || key3 === "count" || key3 === "total")) {
							const err48 = {
								instancePath: instancePath + "/sold/" + i2,
								schemaPath: "#/properties/sold/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						if (data16.category !== void 0) {
							let data17 = data16.category;
							if (typeof data17 === "string") {
								if (func1(data17) < 1) {
									const err49 = {
										instancePath: instancePath + "/sold/" + i2 + "/category",
										schemaPath: "#/properties/sold/items/properties/category/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
							} else {
								const err50 = {
									instancePath: instancePath + "/sold/" + i2 + "/category",
									schemaPath: "#/properties/sold/items/properties/category/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
						if (data16.count !== void 0) {
							let data18 = data16.count;
							if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
								const err51 = {
									instancePath: instancePath + "/sold/" + i2 + "/count",
									schemaPath: "#/properties/sold/items/properties/count/type",
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
										instancePath: instancePath + "/sold/" + i2 + "/count",
										schemaPath: "#/properties/sold/items/properties/count/minimum",
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
						if (data16.total !== void 0) {
							let data19 = data16.total;
							if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
								if (data19.amount === void 0) {
									const err53 = {
										instancePath: instancePath + "/sold/" + i2 + "/total",
										schemaPath: "#/properties/sold/items/properties/total/required",
										keyword: "required",
										params: { missingProperty: "amount" },
										message: "must have required property 'amount'"
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
								if (data19.currency === void 0) {
									const err54 = {
										instancePath: instancePath + "/sold/" + i2 + "/total",
										schemaPath: "#/properties/sold/items/properties/total/required",
										keyword: "required",
										params: { missingProperty: "currency" },
										message: "must have required property 'currency'"
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
								for (const key4 in data19) if (!(key4 === "amount" || key4 === "currency")) {
									const err55 = {
										instancePath: instancePath + "/sold/" + i2 + "/total",
										schemaPath: "#/properties/sold/items/properties/total/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key4 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err55];
									else vErrors.push(err55);
									errors++;
								}
								if (data19.amount !== void 0) {
									let data20 = data19.amount;
									if (typeof data20 === "string") {
										if (!pattern14.test(data20)) {
											const err56 = {
												instancePath: instancePath + "/sold/" + i2 + "/total/amount",
												schemaPath: "urn:meville:schema:common#/$defs/amount/pattern",
												keyword: "pattern",
												params: { pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" },
												message: "must match pattern \"^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$\""
											};
											if (vErrors === null) vErrors = [err56];
											else vErrors.push(err56);
											errors++;
										}
									} else {
										const err57 = {
											instancePath: instancePath + "/sold/" + i2 + "/total/amount",
											schemaPath: "urn:meville:schema:common#/$defs/amount/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err57];
										else vErrors.push(err57);
										errors++;
									}
								}
								if (data19.currency !== void 0) {
									let data21 = data19.currency;
									if (typeof data21 === "string") {
										if (!pattern15.test(data21)) {
											const err58 = {
												instancePath: instancePath + "/sold/" + i2 + "/total/currency",
												schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
												keyword: "pattern",
												params: { pattern: "^[A-Z]{3}$" },
												message: "must match pattern \"^[A-Z]{3}$\""
											};
											if (vErrors === null) vErrors = [err58];
											else vErrors.push(err58);
											errors++;
										}
									} else {
										const err59 = {
											instancePath: instancePath + "/sold/" + i2 + "/total/currency",
											schemaPath: "urn:meville:schema:common#/$defs/currency/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err59];
										else vErrors.push(err59);
										errors++;
									}
								}
							} else {
								const err60 = {
									instancePath: instancePath + "/sold/" + i2 + "/total",
									schemaPath: "#/properties/sold/items/properties/total/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
						}
					} else {
						const err61 = {
							instancePath: instancePath + "/sold/" + i2,
							schemaPath: "#/properties/sold/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err61];
						else vErrors.push(err61);
						errors++;
					}
				}
			} else {
				const err62 = {
					instancePath: instancePath + "/sold",
					schemaPath: "#/properties/sold/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			}
		}
		if (data.declined !== void 0) {
			let data22 = data.declined;
			if (Array.isArray(data22)) {
				const len3 = data22.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data23 = data22[i3];
					if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
						if (data23.reason === void 0) {
							const err63 = {
								instancePath: instancePath + "/declined/" + i3,
								schemaPath: "#/properties/declined/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
						if (data23.count === void 0) {
							const err64 = {
								instancePath: instancePath + "/declined/" + i3,
								schemaPath: "#/properties/declined/items/required",
								keyword: "required",
								params: { missingProperty: "count" },
								message: "must have required property 'count'"
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
						for (const key5 in data23) if (!(key5 === "reason" || key5 === "count")) {
							const err65 = {
								instancePath: instancePath + "/declined/" + i3,
								schemaPath: "#/properties/declined/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
						if (data23.reason !== void 0) {
							let data24 = data23.reason;
							if (typeof data24 === "string") {
								if (func1(data24) < 1) {
									const err66 = {
										instancePath: instancePath + "/declined/" + i3 + "/reason",
										schemaPath: "#/properties/declined/items/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err66];
									else vErrors.push(err66);
									errors++;
								}
							} else {
								const err67 = {
									instancePath: instancePath + "/declined/" + i3 + "/reason",
									schemaPath: "#/properties/declined/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err67];
								else vErrors.push(err67);
								errors++;
							}
						}
						if (data23.count !== void 0) {
							let data25 = data23.count;
							if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
								const err68 = {
									instancePath: instancePath + "/declined/" + i3 + "/count",
									schemaPath: "#/properties/declined/items/properties/count/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err68];
								else vErrors.push(err68);
								errors++;
							}
							if (typeof data25 == "number" && isFinite(data25)) {
								if (data25 < 0 || isNaN(data25)) {
									const err69 = {
										instancePath: instancePath + "/declined/" + i3 + "/count",
										schemaPath: "#/properties/declined/items/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err69];
									else vErrors.push(err69);
									errors++;
								}
							}
						}
					} else {
						const err70 = {
							instancePath: instancePath + "/declined/" + i3,
							schemaPath: "#/properties/declined/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err70];
						else vErrors.push(err70);
						errors++;
					}
				}
			} else {
				const err71 = {
					instancePath: instancePath + "/declined",
					schemaPath: "#/properties/declined/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err71];
				else vErrors.push(err71);
				errors++;
			}
		}
		if (data.lost !== void 0) {
			let data26 = data.lost;
			if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
				const err72 = {
					instancePath: instancePath + "/lost",
					schemaPath: "#/properties/lost/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err72];
				else vErrors.push(err72);
				errors++;
			}
			if (typeof data26 == "number" && isFinite(data26)) {
				if (data26 < 0 || isNaN(data26)) {
					const err73 = {
						instancePath: instancePath + "/lost",
						schemaPath: "#/properties/lost/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err73];
					else vErrors.push(err73);
					errors++;
				}
			}
		}
	} else {
		const err74 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err74];
		else vErrors.push(err74);
		errors++;
	}
	validate138.errors = vErrors;
	return errors === 0;
}
validate138.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { cliStats };
