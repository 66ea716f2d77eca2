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
const cliCheck = validate45;
const schema100 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:meville:schema:cli:check",
	"title": "CheckOutput",
	"description": "What check prints with --json when a request can be sent.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"valid",
		"category",
		"where",
		"currency",
		"requirements",
		"disclosures",
		"exact",
		"content"
	],
	"properties": {
		"valid": { "const": true },
		"category": { "$ref": "urn:meville:schema:common#/$defs/category" },
		"where": { "$ref": "urn:meville:schema:common#/$defs/area" },
		"currency": { "$ref": "urn:meville:schema:common#/$defs/currency" },
		"requirements": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"level",
					"property",
					"text"
				],
				"properties": {
					"level": { "$ref": "urn:meville:schema:common#/$defs/level" },
					"property": {
						"type": "string",
						"minLength": 1
					},
					"text": {
						"type": "string",
						"minLength": 1
					}
				}
			}
		},
		"disclosures": {
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/$defs/disclosure" },
			"description": "Everything that leaves the machine in the life of this request."
		},
		"content": {
			"type": "array",
			"items": { "$ref": "#/$defs/content" },
			"description": "What in the words of the request may say who wrote it; empty when nothing does."
		},
		"exact": {
			"type": "array",
			"items": { "$ref": "#/$defs/exact" },
			"description": "What is exact where a range would do; empty when nothing is."
		},
		"population": { "$ref": "#/$defs/population" },
		"findings": {
			"type": "array",
			"items": { "$ref": "#/$defs/finding" },
			"description": "What is worth a look in the preferences; there when there are any, and empty when nothing is."
		},
		"swings": {
			"type": "array",
			"items": { "$ref": "#/$defs/swing" },
			"description": "What each criterion is worth from its worst to its best; there with findings, and empty when no criterion judges money by a straight line."
		}
	},
	"$defs": {
		"disclosure": {
			"title": "Disclosure",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"field",
				"value",
				"who",
				"when",
				"why",
				"claims"
			],
			"properties": {
				"field": {
					"type": "string",
					"minLength": 1
				},
				"value": {
					"type": "string",
					"minLength": 1,
					"description": "What is told; or what it will be, where it is made anew for each vendor."
				},
				"who": {
					"enum": [
						"vendors",
						"winner",
						"network"
					],
					"description": "Who reads it: each vendor that is asked, the one that is awarded, or whoever carries the connection."
				},
				"when": {
					"enum": [
						"send",
						"connection",
						"award",
						"contact"
					],
					"description": "At which moment; connection: at every exchange."
				},
				"why": {
					"type": "string",
					"minLength": 1
				},
				"claims": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					},
					"description": "The members of the document that say it, as requirements.0.property; of its header, as header.jwk."
				}
			}
		},
		"content": {
			"title": "ContentFinding",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"kind",
				"what",
				"at",
				"path",
				"remedy"
			],
			"properties": {
				"kind": { "enum": [
					"email",
					"phone",
					"name",
					"address",
					"employer",
					"link",
					"identifier",
					"hidden"
				] },
				"what": {
					"type": "string",
					"description": "The piece; what cannot be seen in it is spelled out."
				},
				"at": {
					"type": "integer",
					"minimum": 0,
					"description": "Where it begins in its text, in UTF-16 code units."
				},
				"path": {
					"type": "string",
					"minLength": 1,
					"description": "In the request file, as must.fabric.is."
				},
				"remedy": {
					"type": "string",
					"minLength": 1
				},
				"line": {
					"type": "integer",
					"minimum": 1
				},
				"column": {
					"type": "integer",
					"minimum": 1
				}
			}
		},
		"finding": {
			"title": "CheckFinding",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"code",
				"property",
				"text"
			],
			"properties": {
				"code": {
					"type": "string",
					"pattern": "^[a-z]+(-[a-z]+)*$",
					"description": "One of docs/check.md."
				},
				"property": {
					"type": "string",
					"minLength": 1
				},
				"text": {
					"type": "string",
					"minLength": 1,
					"description": "What is odd, and what to do about it."
				},
				"line": {
					"type": "integer",
					"minimum": 1,
					"description": "In the preferences file."
				},
				"column": {
					"type": "integer",
					"minimum": 1
				}
			}
		},
		"swing": {
			"title": "CheckSwing",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"property",
				"amount",
				"currency"
			],
			"properties": {
				"property": {
					"type": "string",
					"minLength": 1
				},
				"amount": {
					"type": "string",
					"pattern": "^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$"
				},
				"currency": { "$ref": "urn:meville:schema:common#/$defs/currency" }
			}
		},
		"exact": {
			"title": "CheckExact",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"level",
				"property",
				"values"
			],
			"properties": {
				"level": { "$ref": "urn:meville:schema:common#/$defs/level" },
				"property": {
					"type": "string",
					"minLength": 1
				},
				"values": {
					"type": "array",
					"minItems": 1,
					"items": {
						"type": "string",
						"minLength": 1
					},
					"description": "The exact ones, as they are written."
				},
				"instead": {
					"title": "CheckInstead",
					"type": "object",
					"additionalProperties": false,
					"minProperties": 1,
					"properties": {
						"is": {
							"type": "string",
							"minLength": 1
						},
						"in": {
							"type": "array",
							"minItems": 1,
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"min": {
							"type": "string",
							"minLength": 1
						},
						"max": {
							"type": "string",
							"minLength": 1
						}
					},
					"description": "A condition for the request file that keeps away nothing that this one lets through; absent when there is none."
				}
			}
		},
		"population": {
			"title": "CheckPopulation",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"table",
				"rows",
				"k",
				"least",
				"verdict",
				"costs",
				"unsaid"
			],
			"description": "How many rows of the table fit the request; there with --population.",
			"properties": {
				"table": {
					"type": "string",
					"minLength": 1
				},
				"rows": {
					"type": "integer",
					"minimum": 1
				},
				"k": {
					"type": "integer",
					"minimum": 0,
					"description": "Rows that fit all that the request asks for; a value that a row does not have fits."
				},
				"least": {
					"type": "integer",
					"minimum": 1,
					"description": "With a k below it the request stands out."
				},
				"verdict": {
					"enum": [
						"enough",
						"few",
						"table-small"
					],
					"description": "table-small: the table has fewer rows than the least k."
				},
				"costs": {
					"type": "array",
					"description": "What is asked about, the dearest first.",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["property", "without"],
						"properties": {
							"property": {
								"type": "string",
								"minLength": 1
							},
							"without": {
								"type": "integer",
								"minimum": 0,
								"description": "What k would be if the request did not speak of it."
							}
						}
					}
				},
				"unsaid": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					},
					"description": "What is asked about and no row says, so that k knows nothing of it."
				}
			}
		}
	}
};
const schema104 = { "enum": [
	"must",
	"should",
	"may"
] };
const schema105 = {
	"title": "Disclosure",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"field",
		"value",
		"who",
		"when",
		"why",
		"claims"
	],
	"properties": {
		"field": {
			"type": "string",
			"minLength": 1
		},
		"value": {
			"type": "string",
			"minLength": 1,
			"description": "What is told; or what it will be, where it is made anew for each vendor."
		},
		"who": {
			"enum": [
				"vendors",
				"winner",
				"network"
			],
			"description": "Who reads it: each vendor that is asked, the one that is awarded, or whoever carries the connection."
		},
		"when": {
			"enum": [
				"send",
				"connection",
				"award",
				"contact"
			],
			"description": "At which moment; connection: at every exchange."
		},
		"why": {
			"type": "string",
			"minLength": 1
		},
		"claims": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"description": "The members of the document that say it, as requirements.0.property; of its header, as header.jwk."
		}
	}
};
const schema106 = {
	"title": "ContentFinding",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"kind",
		"what",
		"at",
		"path",
		"remedy"
	],
	"properties": {
		"kind": { "enum": [
			"email",
			"phone",
			"name",
			"address",
			"employer",
			"link",
			"identifier",
			"hidden"
		] },
		"what": {
			"type": "string",
			"description": "The piece; what cannot be seen in it is spelled out."
		},
		"at": {
			"type": "integer",
			"minimum": 0,
			"description": "Where it begins in its text, in UTF-16 code units."
		},
		"path": {
			"type": "string",
			"minLength": 1,
			"description": "In the request file, as must.fabric.is."
		},
		"remedy": {
			"type": "string",
			"minLength": 1
		},
		"line": {
			"type": "integer",
			"minimum": 1
		},
		"column": {
			"type": "integer",
			"minimum": 1
		}
	}
};
const schema109 = {
	"title": "CheckPopulation",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"table",
		"rows",
		"k",
		"least",
		"verdict",
		"costs",
		"unsaid"
	],
	"description": "How many rows of the table fit the request; there with --population.",
	"properties": {
		"table": {
			"type": "string",
			"minLength": 1
		},
		"rows": {
			"type": "integer",
			"minimum": 1
		},
		"k": {
			"type": "integer",
			"minimum": 0,
			"description": "Rows that fit all that the request asks for; a value that a row does not have fits."
		},
		"least": {
			"type": "integer",
			"minimum": 1,
			"description": "With a k below it the request stands out."
		},
		"verdict": {
			"enum": [
				"enough",
				"few",
				"table-small"
			],
			"description": "table-small: the table has fewer rows than the least k."
		},
		"costs": {
			"type": "array",
			"description": "What is asked about, the dearest first.",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["property", "without"],
				"properties": {
					"property": {
						"type": "string",
						"minLength": 1
					},
					"without": {
						"type": "integer",
						"minimum": 0,
						"description": "What k would be if the request did not speak of it."
					}
				}
			}
		},
		"unsaid": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"description": "What is asked about and no row says, so that k knows nothing of it."
		}
	}
};
const func2 = Object.prototype.hasOwnProperty;
const func1 = require_ucs2length().default;
const pattern17 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
const pattern51 = /* @__PURE__ */ new RegExp("^[A-Z]{2}(-[A-Z0-9]{1,3})?$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
const pattern53 = /* @__PURE__ */ new RegExp("^[a-z]+(-[a-z]+)*$", "u");
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate46.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.level === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "level" },
				message: "must have required property 'level'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.property === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "property" },
				message: "must have required property 'property'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.values === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "values" },
				message: "must have required property 'values'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "level" || key0 === "property" || key0 === "values" || key0 === "instead")) {
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
		if (data.level !== void 0) {
			let data0 = data.level;
			if (!(data0 === "must" || data0 === "should" || data0 === "may")) {
				const err4 = {
					instancePath: instancePath + "/level",
					schemaPath: "urn:meville:schema:common#/$defs/level/enum",
					keyword: "enum",
					params: { allowedValues: schema104.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.property !== void 0) {
			let data1 = data.property;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/property",
						schemaPath: "#/properties/property/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/property",
					schemaPath: "#/properties/property/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.values !== void 0) {
			let data2 = data.values;
			if (Array.isArray(data2)) {
				if (data2.length < 1) {
					const err7 = {
						instancePath: instancePath + "/values",
						schemaPath: "#/properties/values/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (func1(data3) < 1) {
							const err8 = {
								instancePath: instancePath + "/values/" + i0,
								schemaPath: "#/properties/values/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/values/" + i0,
							schemaPath: "#/properties/values/items/type",
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
					instancePath: instancePath + "/values",
					schemaPath: "#/properties/values/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.instead !== void 0) {
			let data4 = data.instead;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (Object.keys(data4).length < 1) {
					const err11 = {
						instancePath: instancePath + "/instead",
						schemaPath: "#/properties/instead/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				for (const key1 in data4) if (!(key1 === "is" || key1 === "in" || key1 === "min" || key1 === "max")) {
					const err12 = {
						instancePath: instancePath + "/instead",
						schemaPath: "#/properties/instead/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data4.is !== void 0) {
					let data5 = data4.is;
					if (typeof data5 === "string") {
						if (func1(data5) < 1) {
							const err13 = {
								instancePath: instancePath + "/instead/is",
								schemaPath: "#/properties/instead/properties/is/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/instead/is",
							schemaPath: "#/properties/instead/properties/is/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data4.in !== void 0) {
					let data6 = data4.in;
					if (Array.isArray(data6)) {
						if (data6.length < 1) {
							const err15 = {
								instancePath: instancePath + "/instead/in",
								schemaPath: "#/properties/instead/properties/in/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						const len1 = data6.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data7 = data6[i1];
							if (typeof data7 === "string") {
								if (func1(data7) < 1) {
									const err16 = {
										instancePath: instancePath + "/instead/in/" + i1,
										schemaPath: "#/properties/instead/properties/in/items/minLength",
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
									instancePath: instancePath + "/instead/in/" + i1,
									schemaPath: "#/properties/instead/properties/in/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/instead/in",
							schemaPath: "#/properties/instead/properties/in/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data4.min !== void 0) {
					let data8 = data4.min;
					if (typeof data8 === "string") {
						if (func1(data8) < 1) {
							const err19 = {
								instancePath: instancePath + "/instead/min",
								schemaPath: "#/properties/instead/properties/min/minLength",
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
							instancePath: instancePath + "/instead/min",
							schemaPath: "#/properties/instead/properties/min/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data4.max !== void 0) {
					let data9 = data4.max;
					if (typeof data9 === "string") {
						if (func1(data9) < 1) {
							const err21 = {
								instancePath: instancePath + "/instead/max",
								schemaPath: "#/properties/instead/properties/max/minLength",
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
							instancePath: instancePath + "/instead/max",
							schemaPath: "#/properties/instead/properties/max/type",
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
					instancePath: instancePath + "/instead",
					schemaPath: "#/properties/instead/type",
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
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	}
	validate46.errors = vErrors;
	return errors === 0;
}
validate46.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern54 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$", "u");
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate48.evaluated;
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
				if (!pattern54.test(data1)) {
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
				if (!pattern15.test(data2)) {
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
	validate48.errors = vErrors;
	return errors === 0;
}
validate48.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate45.evaluated;
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
		if (data.disclosures === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "disclosures" },
				message: "must have required property 'disclosures'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.exact === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "exact" },
				message: "must have required property 'exact'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.content === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "content" },
				message: "must have required property 'content'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema100.properties, key0)) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.valid !== void 0) {
			if (true !== data.valid) {
				const err9 = {
					instancePath: instancePath + "/valid",
					schemaPath: "#/properties/valid/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.category !== void 0) {
			let data1 = data.category;
			if (typeof data1 === "string") {
				if (!pattern17.test(data1)) {
					const err10 = {
						instancePath: instancePath + "/category",
						schemaPath: "urn:meville:schema:common#/$defs/category/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][a-z0-9-]{0,31}$" },
						message: "must match pattern \"^[a-z][a-z0-9-]{0,31}$\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/category",
					schemaPath: "urn:meville:schema:common#/$defs/category/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.where !== void 0) {
			let data2 = data.where;
			if (typeof data2 === "string") {
				if (!pattern51.test(data2)) {
					const err12 = {
						instancePath: instancePath + "/where",
						schemaPath: "urn:meville:schema:common#/$defs/area/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$" },
						message: "must match pattern \"^[A-Z]{2}(-[A-Z0-9]{1,3})?$\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/where",
					schemaPath: "urn:meville:schema:common#/$defs/area/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.currency !== void 0) {
			let data3 = data.currency;
			if (typeof data3 === "string") {
				if (!pattern15.test(data3)) {
					const err14 = {
						instancePath: instancePath + "/currency",
						schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z]{3}$" },
						message: "must match pattern \"^[A-Z]{3}$\""
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/currency",
					schemaPath: "urn:meville:schema:common#/$defs/currency/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
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
							const err16 = {
								instancePath: instancePath + "/requirements/" + i0,
								schemaPath: "#/properties/requirements/items/required",
								keyword: "required",
								params: { missingProperty: "level" },
								message: "must have required property 'level'"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data5.property === void 0) {
							const err17 = {
								instancePath: instancePath + "/requirements/" + i0,
								schemaPath: "#/properties/requirements/items/required",
								keyword: "required",
								params: { missingProperty: "property" },
								message: "must have required property 'property'"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data5.text === void 0) {
							const err18 = {
								instancePath: instancePath + "/requirements/" + i0,
								schemaPath: "#/properties/requirements/items/required",
								keyword: "required",
								params: { missingProperty: "text" },
								message: "must have required property 'text'"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						for (const key1 in data5) if (!(key1 === "level" || key1 === "property" || key1 === "text")) {
							const err19 = {
								instancePath: instancePath + "/requirements/" + i0,
								schemaPath: "#/properties/requirements/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data5.level !== void 0) {
							let data6 = data5.level;
							if (!(data6 === "must" || data6 === "should" || data6 === "may")) {
								const err20 = {
									instancePath: instancePath + "/requirements/" + i0 + "/level",
									schemaPath: "urn:meville:schema:common#/$defs/level/enum",
									keyword: "enum",
									params: { allowedValues: schema104.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data5.property !== void 0) {
							let data7 = data5.property;
							if (typeof data7 === "string") {
								if (func1(data7) < 1) {
									const err21 = {
										instancePath: instancePath + "/requirements/" + i0 + "/property",
										schemaPath: "#/properties/requirements/items/properties/property/minLength",
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
									instancePath: instancePath + "/requirements/" + i0 + "/property",
									schemaPath: "#/properties/requirements/items/properties/property/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data5.text !== void 0) {
							let data8 = data5.text;
							if (typeof data8 === "string") {
								if (func1(data8) < 1) {
									const err23 = {
										instancePath: instancePath + "/requirements/" + i0 + "/text",
										schemaPath: "#/properties/requirements/items/properties/text/minLength",
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
									instancePath: instancePath + "/requirements/" + i0 + "/text",
									schemaPath: "#/properties/requirements/items/properties/text/type",
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
							instancePath: instancePath + "/requirements/" + i0,
							schemaPath: "#/properties/requirements/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/requirements",
					schemaPath: "#/properties/requirements/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.disclosures !== void 0) {
			let data9 = data.disclosures;
			if (Array.isArray(data9)) {
				if (data9.length < 1) {
					const err27 = {
						instancePath: instancePath + "/disclosures",
						schemaPath: "#/properties/disclosures/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				const len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data10 = data9[i1];
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.field === void 0) {
							const err28 = {
								instancePath: instancePath + "/disclosures/" + i1,
								schemaPath: "#/$defs/disclosure/required",
								keyword: "required",
								params: { missingProperty: "field" },
								message: "must have required property 'field'"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data10.value === void 0) {
							const err29 = {
								instancePath: instancePath + "/disclosures/" + i1,
								schemaPath: "#/$defs/disclosure/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (data10.who === void 0) {
							const err30 = {
								instancePath: instancePath + "/disclosures/" + i1,
								schemaPath: "#/$defs/disclosure/required",
								keyword: "required",
								params: { missingProperty: "who" },
								message: "must have required property 'who'"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data10.when === void 0) {
							const err31 = {
								instancePath: instancePath + "/disclosures/" + i1,
								schemaPath: "#/$defs/disclosure/required",
								keyword: "required",
								params: { missingProperty: "when" },
								message: "must have required property 'when'"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data10.why === void 0) {
							const err32 = {
								instancePath: instancePath + "/disclosures/" + i1,
								schemaPath: "#/$defs/disclosure/required",
								keyword: "required",
								params: { missingProperty: "why" },
								message: "must have required property 'why'"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data10.claims === void 0) {
							const err33 = {
								instancePath: instancePath + "/disclosures/" + i1,
								schemaPath: "#/$defs/disclosure/required",
								keyword: "required",
								params: { missingProperty: "claims" },
								message: "must have required property 'claims'"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						for (const key2 in data10) if (!(key2 === "field" || key2 === "value" || key2 === "who" || key2 === "when" || key2 === "why" || key2 === "claims")) {
							const err34 = {
								instancePath: instancePath + "/disclosures/" + i1,
								schemaPath: "#/$defs/disclosure/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data10.field !== void 0) {
							let data11 = data10.field;
							if (typeof data11 === "string") {
								if (func1(data11) < 1) {
									const err35 = {
										instancePath: instancePath + "/disclosures/" + i1 + "/field",
										schemaPath: "#/$defs/disclosure/properties/field/minLength",
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
									instancePath: instancePath + "/disclosures/" + i1 + "/field",
									schemaPath: "#/$defs/disclosure/properties/field/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
						if (data10.value !== void 0) {
							let data12 = data10.value;
							if (typeof data12 === "string") {
								if (func1(data12) < 1) {
									const err37 = {
										instancePath: instancePath + "/disclosures/" + i1 + "/value",
										schemaPath: "#/$defs/disclosure/properties/value/minLength",
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
									instancePath: instancePath + "/disclosures/" + i1 + "/value",
									schemaPath: "#/$defs/disclosure/properties/value/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data10.who !== void 0) {
							let data13 = data10.who;
							if (!(data13 === "vendors" || data13 === "winner" || data13 === "network")) {
								const err39 = {
									instancePath: instancePath + "/disclosures/" + i1 + "/who",
									schemaPath: "#/$defs/disclosure/properties/who/enum",
									keyword: "enum",
									params: { allowedValues: schema105.properties.who.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
						if (data10.when !== void 0) {
							let data14 = data10.when;
							if (!(data14 === "send" || data14 === "connection" || data14 === "award" || data14 === "contact")) {
								const err40 = {
									instancePath: instancePath + "/disclosures/" + i1 + "/when",
									schemaPath: "#/$defs/disclosure/properties/when/enum",
									keyword: "enum",
									params: { allowedValues: schema105.properties.when.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
						if (data10.why !== void 0) {
							let data15 = data10.why;
							if (typeof data15 === "string") {
								if (func1(data15) < 1) {
									const err41 = {
										instancePath: instancePath + "/disclosures/" + i1 + "/why",
										schemaPath: "#/$defs/disclosure/properties/why/minLength",
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
									instancePath: instancePath + "/disclosures/" + i1 + "/why",
									schemaPath: "#/$defs/disclosure/properties/why/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
						if (data10.claims !== void 0) {
							let data16 = data10.claims;
							if (Array.isArray(data16)) {
								const len2 = data16.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data17 = data16[i2];
									if (typeof data17 === "string") {
										if (func1(data17) < 1) {
											const err43 = {
												instancePath: instancePath + "/disclosures/" + i1 + "/claims/" + i2,
												schemaPath: "#/$defs/disclosure/properties/claims/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err43];
											else vErrors.push(err43);
											errors++;
										}
									} else {
										const err44 = {
											instancePath: instancePath + "/disclosures/" + i1 + "/claims/" + i2,
											schemaPath: "#/$defs/disclosure/properties/claims/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err44];
										else vErrors.push(err44);
										errors++;
									}
								}
							} else {
								const err45 = {
									instancePath: instancePath + "/disclosures/" + i1 + "/claims",
									schemaPath: "#/$defs/disclosure/properties/claims/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
					} else {
						const err46 = {
							instancePath: instancePath + "/disclosures/" + i1,
							schemaPath: "#/$defs/disclosure/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/disclosures",
					schemaPath: "#/properties/disclosures/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.content !== void 0) {
			let data18 = data.content;
			if (Array.isArray(data18)) {
				const len3 = data18.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data19 = data18[i3];
					if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
						if (data19.kind === void 0) {
							const err48 = {
								instancePath: instancePath + "/content/" + i3,
								schemaPath: "#/$defs/content/required",
								keyword: "required",
								params: { missingProperty: "kind" },
								message: "must have required property 'kind'"
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						if (data19.what === void 0) {
							const err49 = {
								instancePath: instancePath + "/content/" + i3,
								schemaPath: "#/$defs/content/required",
								keyword: "required",
								params: { missingProperty: "what" },
								message: "must have required property 'what'"
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data19.at === void 0) {
							const err50 = {
								instancePath: instancePath + "/content/" + i3,
								schemaPath: "#/$defs/content/required",
								keyword: "required",
								params: { missingProperty: "at" },
								message: "must have required property 'at'"
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						if (data19.path === void 0) {
							const err51 = {
								instancePath: instancePath + "/content/" + i3,
								schemaPath: "#/$defs/content/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'"
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						if (data19.remedy === void 0) {
							const err52 = {
								instancePath: instancePath + "/content/" + i3,
								schemaPath: "#/$defs/content/required",
								keyword: "required",
								params: { missingProperty: "remedy" },
								message: "must have required property 'remedy'"
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
						for (const key3 in data19) if (!(key3 === "kind" || key3 === "what" || key3 === "at" || key3 === "path" || key3 === "remedy" || key3 === "line" || key3 === "column")) {
							const err53 = {
								instancePath: instancePath + "/content/" + i3,
								schemaPath: "#/$defs/content/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
						if (data19.kind !== void 0) {
							let data20 = data19.kind;
							if (!(data20 === "email" || data20 === "phone" || data20 === "name" || data20 === "address" || data20 === "employer" || data20 === "link" || data20 === "identifier" || data20 === "hidden")) {
								const err54 = {
									instancePath: instancePath + "/content/" + i3 + "/kind",
									schemaPath: "#/$defs/content/properties/kind/enum",
									keyword: "enum",
									params: { allowedValues: schema106.properties.kind.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
						if (data19.what !== void 0) {
							if (typeof data19.what !== "string") {
								const err55 = {
									instancePath: instancePath + "/content/" + i3 + "/what",
									schemaPath: "#/$defs/content/properties/what/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
						if (data19.at !== void 0) {
							let data22 = data19.at;
							if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
								const err56 = {
									instancePath: instancePath + "/content/" + i3 + "/at",
									schemaPath: "#/$defs/content/properties/at/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
							if (typeof data22 == "number" && isFinite(data22)) {
								if (data22 < 0 || isNaN(data22)) {
									const err57 = {
										instancePath: instancePath + "/content/" + i3 + "/at",
										schemaPath: "#/$defs/content/properties/at/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err57];
									else vErrors.push(err57);
									errors++;
								}
							}
						}
						if (data19.path !== void 0) {
							let data23 = data19.path;
							if (typeof data23 === "string") {
								if (func1(data23) < 1) {
									const err58 = {
										instancePath: instancePath + "/content/" + i3 + "/path",
										schemaPath: "#/$defs/content/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err58];
									else vErrors.push(err58);
									errors++;
								}
							} else {
								const err59 = {
									instancePath: instancePath + "/content/" + i3 + "/path",
									schemaPath: "#/$defs/content/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err59];
								else vErrors.push(err59);
								errors++;
							}
						}
						if (data19.remedy !== void 0) {
							let data24 = data19.remedy;
							if (typeof data24 === "string") {
								if (func1(data24) < 1) {
									const err60 = {
										instancePath: instancePath + "/content/" + i3 + "/remedy",
										schemaPath: "#/$defs/content/properties/remedy/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err60];
									else vErrors.push(err60);
									errors++;
								}
							} else {
								const err61 = {
									instancePath: instancePath + "/content/" + i3 + "/remedy",
									schemaPath: "#/$defs/content/properties/remedy/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							}
						}
						if (data19.line !== void 0) {
							let data25 = data19.line;
							if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
								const err62 = {
									instancePath: instancePath + "/content/" + i3 + "/line",
									schemaPath: "#/$defs/content/properties/line/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
							}
							if (typeof data25 == "number" && isFinite(data25)) {
								if (data25 < 1 || isNaN(data25)) {
									const err63 = {
										instancePath: instancePath + "/content/" + i3 + "/line",
										schemaPath: "#/$defs/content/properties/line/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err63];
									else vErrors.push(err63);
									errors++;
								}
							}
						}
						if (data19.column !== void 0) {
							let data26 = data19.column;
							if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
								const err64 = {
									instancePath: instancePath + "/content/" + i3 + "/column",
									schemaPath: "#/$defs/content/properties/column/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
							if (typeof data26 == "number" && isFinite(data26)) {
								if (data26 < 1 || isNaN(data26)) {
									const err65 = {
										instancePath: instancePath + "/content/" + i3 + "/column",
										schemaPath: "#/$defs/content/properties/column/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err65];
									else vErrors.push(err65);
									errors++;
								}
							}
						}
					} else {
						const err66 = {
							instancePath: instancePath + "/content/" + i3,
							schemaPath: "#/$defs/content/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err66];
						else vErrors.push(err66);
						errors++;
					}
				}
			} else {
				const err67 = {
					instancePath: instancePath + "/content",
					schemaPath: "#/properties/content/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err67];
				else vErrors.push(err67);
				errors++;
			}
		}
		if (data.exact !== void 0) {
			let data27 = data.exact;
			if (Array.isArray(data27)) {
				const len4 = data27.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate46(data27[i4], {
					instancePath: instancePath + "/exact/" + i4,
					parentData: data27,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
					errors = vErrors.length;
				}
			} else {
				const err68 = {
					instancePath: instancePath + "/exact",
					schemaPath: "#/properties/exact/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
		}
		if (data.population !== void 0) {
			let data29 = data.population;
			if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
				if (data29.table === void 0) {
					const err69 = {
						instancePath: instancePath + "/population",
						schemaPath: "#/$defs/population/required",
						keyword: "required",
						params: { missingProperty: "table" },
						message: "must have required property 'table'"
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
				if (data29.rows === void 0) {
					const err70 = {
						instancePath: instancePath + "/population",
						schemaPath: "#/$defs/population/required",
						keyword: "required",
						params: { missingProperty: "rows" },
						message: "must have required property 'rows'"
					};
					if (vErrors === null) vErrors = [err70];
					else vErrors.push(err70);
					errors++;
				}
				if (data29.k === void 0) {
					const err71 = {
						instancePath: instancePath + "/population",
						schemaPath: "#/$defs/population/required",
						keyword: "required",
						params: { missingProperty: "k" },
						message: "must have required property 'k'"
					};
					if (vErrors === null) vErrors = [err71];
					else vErrors.push(err71);
					errors++;
				}
				if (data29.least === void 0) {
					const err72 = {
						instancePath: instancePath + "/population",
						schemaPath: "#/$defs/population/required",
						keyword: "required",
						params: { missingProperty: "least" },
						message: "must have required property 'least'"
					};
					if (vErrors === null) vErrors = [err72];
					else vErrors.push(err72);
					errors++;
				}
				if (data29.verdict === void 0) {
					const err73 = {
						instancePath: instancePath + "/population",
						schemaPath: "#/$defs/population/required",
						keyword: "required",
						params: { missingProperty: "verdict" },
						message: "must have required property 'verdict'"
					};
					if (vErrors === null) vErrors = [err73];
					else vErrors.push(err73);
					errors++;
				}
				if (data29.costs === void 0) {
					const err74 = {
						instancePath: instancePath + "/population",
						schemaPath: "#/$defs/population/required",
						keyword: "required",
						params: { missingProperty: "costs" },
						message: "must have required property 'costs'"
					};
					if (vErrors === null) vErrors = [err74];
					else vErrors.push(err74);
					errors++;
				}
				if (data29.unsaid === void 0) {
					const err75 = {
						instancePath: instancePath + "/population",
						schemaPath: "#/$defs/population/required",
						keyword: "required",
						params: { missingProperty: "unsaid" },
						message: "must have required property 'unsaid'"
					};
					if (vErrors === null) vErrors = [err75];
					else vErrors.push(err75);
					errors++;
				}
				for (const key4 in data29) if (!(key4 === "table" || key4 === "rows" || key4 === "k" || key4 === "least" || key4 === "verdict" || key4 === "costs" || key4 === "unsaid")) {
					const err76 = {
						instancePath: instancePath + "/population",
						schemaPath: "#/$defs/population/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err76];
					else vErrors.push(err76);
					errors++;
				}
				if (data29.table !== void 0) {
					let data30 = data29.table;
					if (typeof data30 === "string") {
						if (func1(data30) < 1) {
							const err77 = {
								instancePath: instancePath + "/population/table",
								schemaPath: "#/$defs/population/properties/table/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err77];
							else vErrors.push(err77);
							errors++;
						}
					} else {
						const err78 = {
							instancePath: instancePath + "/population/table",
							schemaPath: "#/$defs/population/properties/table/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err78];
						else vErrors.push(err78);
						errors++;
					}
				}
				if (data29.rows !== void 0) {
					let data31 = data29.rows;
					if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
						const err79 = {
							instancePath: instancePath + "/population/rows",
							schemaPath: "#/$defs/population/properties/rows/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err79];
						else vErrors.push(err79);
						errors++;
					}
					if (typeof data31 == "number" && isFinite(data31)) {
						if (data31 < 1 || isNaN(data31)) {
							const err80 = {
								instancePath: instancePath + "/population/rows",
								schemaPath: "#/$defs/population/properties/rows/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err80];
							else vErrors.push(err80);
							errors++;
						}
					}
				}
				if (data29.k !== void 0) {
					let data32 = data29.k;
					if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
						const err81 = {
							instancePath: instancePath + "/population/k",
							schemaPath: "#/$defs/population/properties/k/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					}
					if (typeof data32 == "number" && isFinite(data32)) {
						if (data32 < 0 || isNaN(data32)) {
							const err82 = {
								instancePath: instancePath + "/population/k",
								schemaPath: "#/$defs/population/properties/k/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err82];
							else vErrors.push(err82);
							errors++;
						}
					}
				}
				if (data29.least !== void 0) {
					let data33 = data29.least;
					if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
						const err83 = {
							instancePath: instancePath + "/population/least",
							schemaPath: "#/$defs/population/properties/least/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err83];
						else vErrors.push(err83);
						errors++;
					}
					if (typeof data33 == "number" && isFinite(data33)) {
						if (data33 < 1 || isNaN(data33)) {
							const err84 = {
								instancePath: instancePath + "/population/least",
								schemaPath: "#/$defs/population/properties/least/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err84];
							else vErrors.push(err84);
							errors++;
						}
					}
				}
				if (data29.verdict !== void 0) {
					let data34 = data29.verdict;
					if (!(data34 === "enough" || data34 === "few" || data34 === "table-small")) {
						const err85 = {
							instancePath: instancePath + "/population/verdict",
							schemaPath: "#/$defs/population/properties/verdict/enum",
							keyword: "enum",
							params: { allowedValues: schema109.properties.verdict.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err85];
						else vErrors.push(err85);
						errors++;
					}
				}
				if (data29.costs !== void 0) {
					let data35 = data29.costs;
					if (Array.isArray(data35)) {
						const len5 = data35.length;
						for (let i5 = 0; i5 < len5; i5++) {
							let data36 = data35[i5];
							if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
								if (data36.property === void 0) {
									const err86 = {
										instancePath: instancePath + "/population/costs/" + i5,
										schemaPath: "#/$defs/population/properties/costs/items/required",
										keyword: "required",
										params: { missingProperty: "property" },
										message: "must have required property 'property'"
									};
									if (vErrors === null) vErrors = [err86];
									else vErrors.push(err86);
									errors++;
								}
								if (data36.without === void 0) {
									const err87 = {
										instancePath: instancePath + "/population/costs/" + i5,
										schemaPath: "#/$defs/population/properties/costs/items/required",
										keyword: "required",
										params: { missingProperty: "without" },
										message: "must have required property 'without'"
									};
									if (vErrors === null) vErrors = [err87];
									else vErrors.push(err87);
									errors++;
								}
								for (const key5 in data36) if (!(key5 === "property" || key5 === "without")) {
									const err88 = {
										instancePath: instancePath + "/population/costs/" + i5,
										schemaPath: "#/$defs/population/properties/costs/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key5 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err88];
									else vErrors.push(err88);
									errors++;
								}
								if (data36.property !== void 0) {
									let data37 = data36.property;
									if (typeof data37 === "string") {
										if (func1(data37) < 1) {
											const err89 = {
												instancePath: instancePath + "/population/costs/" + i5 + "/property",
												schemaPath: "#/$defs/population/properties/costs/items/properties/property/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err89];
											else vErrors.push(err89);
											errors++;
										}
									} else {
										const err90 = {
											instancePath: instancePath + "/population/costs/" + i5 + "/property",
											schemaPath: "#/$defs/population/properties/costs/items/properties/property/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err90];
										else vErrors.push(err90);
										errors++;
									}
								}
								if (data36.without !== void 0) {
									let data38 = data36.without;
									if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
										const err91 = {
											instancePath: instancePath + "/population/costs/" + i5 + "/without",
											schemaPath: "#/$defs/population/properties/costs/items/properties/without/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err91];
										else vErrors.push(err91);
										errors++;
									}
									if (typeof data38 == "number" && isFinite(data38)) {
										if (data38 < 0 || isNaN(data38)) {
											const err92 = {
												instancePath: instancePath + "/population/costs/" + i5 + "/without",
												schemaPath: "#/$defs/population/properties/costs/items/properties/without/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err92];
											else vErrors.push(err92);
											errors++;
										}
									}
								}
							} else {
								const err93 = {
									instancePath: instancePath + "/population/costs/" + i5,
									schemaPath: "#/$defs/population/properties/costs/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err93];
								else vErrors.push(err93);
								errors++;
							}
						}
					} else {
						const err94 = {
							instancePath: instancePath + "/population/costs",
							schemaPath: "#/$defs/population/properties/costs/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err94];
						else vErrors.push(err94);
						errors++;
					}
				}
				if (data29.unsaid !== void 0) {
					let data39 = data29.unsaid;
					if (Array.isArray(data39)) {
						const len6 = data39.length;
						for (let i6 = 0; i6 < len6; i6++) {
							let data40 = data39[i6];
							if (typeof data40 === "string") {
								if (func1(data40) < 1) {
									const err95 = {
										instancePath: instancePath + "/population/unsaid/" + i6,
										schemaPath: "#/$defs/population/properties/unsaid/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err95];
									else vErrors.push(err95);
									errors++;
								}
							} else {
								const err96 = {
									instancePath: instancePath + "/population/unsaid/" + i6,
									schemaPath: "#/$defs/population/properties/unsaid/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err96];
								else vErrors.push(err96);
								errors++;
							}
						}
					} else {
						const err97 = {
							instancePath: instancePath + "/population/unsaid",
							schemaPath: "#/$defs/population/properties/unsaid/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err97];
						else vErrors.push(err97);
						errors++;
					}
				}
			} else {
				const err98 = {
					instancePath: instancePath + "/population",
					schemaPath: "#/$defs/population/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err98];
				else vErrors.push(err98);
				errors++;
			}
		}
		if (data.findings !== void 0) {
			let data41 = data.findings;
			if (Array.isArray(data41)) {
				const len7 = data41.length;
				for (let i7 = 0; i7 < len7; i7++) {
					let data42 = data41[i7];
					if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
						if (data42.code === void 0) {
							const err99 = {
								instancePath: instancePath + "/findings/" + i7,
								schemaPath: "#/$defs/finding/required",
								keyword: "required",
								params: { missingProperty: "code" },
								message: "must have required property 'code'"
							};
							if (vErrors === null) vErrors = [err99];
							else vErrors.push(err99);
							errors++;
						}
						if (data42.property === void 0) {
							const err100 = {
								instancePath: instancePath + "/findings/" + i7,
								schemaPath: "#/$defs/finding/required",
								keyword: "required",
								params: { missingProperty: "property" },
								message: "must have required property 'property'"
							};
							if (vErrors === null) vErrors = [err100];
							else vErrors.push(err100);
							errors++;
						}
						if (data42.text === void 0) {
							const err101 = {
								instancePath: instancePath + "/findings/" + i7,
								schemaPath: "#/$defs/finding/required",
								keyword: "required",
								params: { missingProperty: "text" },
								message: "must have required property 'text'"
							};
							if (vErrors === null) vErrors = [err101];
							else vErrors.push(err101);
							errors++;
						}
						for (const key6 in data42) if (!(key6 === "code" || key6 === "property" || key6 === "text" || key6 === "line" || key6 === "column")) {
							const err102 = {
								instancePath: instancePath + "/findings/" + i7,
								schemaPath: "#/$defs/finding/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err102];
							else vErrors.push(err102);
							errors++;
						}
						if (data42.code !== void 0) {
							let data43 = data42.code;
							if (typeof data43 === "string") {
								if (!pattern53.test(data43)) {
									const err103 = {
										instancePath: instancePath + "/findings/" + i7 + "/code",
										schemaPath: "#/$defs/finding/properties/code/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z]+(-[a-z]+)*$" },
										message: "must match pattern \"^[a-z]+(-[a-z]+)*$\""
									};
									if (vErrors === null) vErrors = [err103];
									else vErrors.push(err103);
									errors++;
								}
							} else {
								const err104 = {
									instancePath: instancePath + "/findings/" + i7 + "/code",
									schemaPath: "#/$defs/finding/properties/code/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err104];
								else vErrors.push(err104);
								errors++;
							}
						}
						if (data42.property !== void 0) {
							let data44 = data42.property;
							if (typeof data44 === "string") {
								if (func1(data44) < 1) {
									const err105 = {
										instancePath: instancePath + "/findings/" + i7 + "/property",
										schemaPath: "#/$defs/finding/properties/property/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err105];
									else vErrors.push(err105);
									errors++;
								}
							} else {
								const err106 = {
									instancePath: instancePath + "/findings/" + i7 + "/property",
									schemaPath: "#/$defs/finding/properties/property/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err106];
								else vErrors.push(err106);
								errors++;
							}
						}
						if (data42.text !== void 0) {
							let data45 = data42.text;
							if (typeof data45 === "string") {
								if (func1(data45) < 1) {
									const err107 = {
										instancePath: instancePath + "/findings/" + i7 + "/text",
										schemaPath: "#/$defs/finding/properties/text/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err107];
									else vErrors.push(err107);
									errors++;
								}
							} else {
								const err108 = {
									instancePath: instancePath + "/findings/" + i7 + "/text",
									schemaPath: "#/$defs/finding/properties/text/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err108];
								else vErrors.push(err108);
								errors++;
							}
						}
						if (data42.line !== void 0) {
							let data46 = data42.line;
							if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46) && isFinite(data46))) {
								const err109 = {
									instancePath: instancePath + "/findings/" + i7 + "/line",
									schemaPath: "#/$defs/finding/properties/line/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err109];
								else vErrors.push(err109);
								errors++;
							}
							if (typeof data46 == "number" && isFinite(data46)) {
								if (data46 < 1 || isNaN(data46)) {
									const err110 = {
										instancePath: instancePath + "/findings/" + i7 + "/line",
										schemaPath: "#/$defs/finding/properties/line/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err110];
									else vErrors.push(err110);
									errors++;
								}
							}
						}
						if (data42.column !== void 0) {
							let data47 = data42.column;
							if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47))) {
								const err111 = {
									instancePath: instancePath + "/findings/" + i7 + "/column",
									schemaPath: "#/$defs/finding/properties/column/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err111];
								else vErrors.push(err111);
								errors++;
							}
							if (typeof data47 == "number" && isFinite(data47)) {
								if (data47 < 1 || isNaN(data47)) {
									const err112 = {
										instancePath: instancePath + "/findings/" + i7 + "/column",
										schemaPath: "#/$defs/finding/properties/column/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err112];
									else vErrors.push(err112);
									errors++;
								}
							}
						}
					} else {
						const err113 = {
							instancePath: instancePath + "/findings/" + i7,
							schemaPath: "#/$defs/finding/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err113];
						else vErrors.push(err113);
						errors++;
					}
				}
			} else {
				const err114 = {
					instancePath: instancePath + "/findings",
					schemaPath: "#/properties/findings/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err114];
				else vErrors.push(err114);
				errors++;
			}
		}
		if (data.swings !== void 0) {
			let data48 = data.swings;
			if (Array.isArray(data48)) {
				const len8 = data48.length;
				for (let i8 = 0; i8 < len8; i8++) if (!validate48(data48[i8], {
					instancePath: instancePath + "/swings/" + i8,
					parentData: data48,
					parentDataProperty: i8,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
					errors = vErrors.length;
				}
			} else {
				const err115 = {
					instancePath: instancePath + "/swings",
					schemaPath: "#/properties/swings/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err115];
				else vErrors.push(err115);
				errors++;
			}
		}
	} else {
		const err116 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err116];
		else vErrors.push(err116);
		errors++;
	}
	validate45.errors = vErrors;
	return errors === 0;
}
validate45.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { cliCheck };
