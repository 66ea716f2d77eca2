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
const cliSend = validate51;
const schema114 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:meville:schema:cli:send",
	"title": "SendOutput",
	"description": "What send prints with --json; with --preferences it has the members of rank too.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"request",
		"sent",
		"answered",
		"refused",
		"failed",
		"skipped",
		"pending"
	],
	"properties": {
		"request": {
			"type": "string",
			"pattern": "^r[a-z2-7]{6}$",
			"description": "The local name of a request; it is never on the wire."
		},
		"sent": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["vendor"],
				"properties": { "vendor": {
					"type": "string",
					"minLength": 1
				} }
			}
		},
		"answered": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"vendor",
					"offers",
					"ms"
				],
				"properties": {
					"vendor": {
						"type": "string",
						"minLength": 1
					},
					"offers": {
						"type": "integer",
						"minimum": 0
					},
					"ms": {
						"type": "integer",
						"minimum": 0
					}
				}
			}
		},
		"refused": {
			"type": "array",
			"items": { "$ref": "#/$defs/refused" }
		},
		"failed": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["vendor", "code"],
				"properties": {
					"vendor": {
						"type": "string",
						"minLength": 1
					},
					"code": {
						"type": "string",
						"pattern": "^[a-z]+(-[a-z]+)*$",
						"description": "One of docs/errors.md."
					}
				}
			}
		},
		"skipped": {
			"type": "array",
			"items": { "$ref": "#/$defs/skipped" }
		},
		"pending": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["vendor"],
				"properties": { "vendor": {
					"type": "string",
					"minLength": 1
				} }
			},
			"description": "Vendors that said \"later\", or were not waited for."
		},
		"counts": { "$ref": "urn:meville:schema:cli:rank#/$defs/counts" },
		"ranking": {
			"type": "array",
			"items": { "$ref": "urn:meville:schema:cli:rank#/$defs/ranked" }
		},
		"ask": {
			"type": "array",
			"items": { "$ref": "urn:meville:schema:cli:rank#/$defs/asked" }
		},
		"rejected": {
			"type": "array",
			"items": { "$ref": "urn:meville:schema:cli:rank#/$defs/rejected" }
		},
		"invalid": {
			"type": "array",
			"items": { "$ref": "urn:meville:schema:cli:rank#/$defs/invalid" }
		},
		"award": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"vendor",
				"offer",
				"state",
				"orderNumber",
				"receiptFile",
				"agreement"
			],
			"properties": {
				"vendor": {
					"type": "string",
					"minLength": 1
				},
				"offer": { "$ref": "urn:meville:schema:common#/$defs/digest" },
				"state": { "enum": [
					"pending",
					"sold",
					"silent"
				] },
				"orderNumber": { "type": ["string", "null"] },
				"receiptFile": { "type": ["string", "null"] },
				"agreement": { "oneOf": [{ "$ref": "urn:meville:schema:cli:award#/$defs/kept" }, { "type": "null" }] }
			},
			"description": "What became of an award that waited for its vendor; of collect alone."
		}
	},
	"dependentRequired": {
		"counts": ["ranking"],
		"ranking": [
			"counts",
			"ask",
			"rejected",
			"invalid"
		],
		"ask": ["ranking"],
		"rejected": ["ranking"],
		"invalid": ["ranking"]
	},
	"$defs": {
		"skipped": {
			"title": "SkippedVendor",
			"type": "object",
			"additionalProperties": false,
			"required": ["vendor", "reason"],
			"properties": {
				"vendor": {
					"type": "string",
					"minLength": 1
				},
				"reason": {
					"enum": [
						"category",
						"area",
						"version"
					],
					"description": "What of its profile does not fit the request."
				}
			}
		},
		"refused": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"vendor",
				"reason",
				"changes"
			],
			"properties": {
				"vendor": {
					"type": "string",
					"minLength": 1
				},
				"reason": {
					"type": "string",
					"minLength": 1
				},
				"changes": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					},
					"description": "What of the request stands in the way, by its place in the request file: must.mileage, where. With no-match, any one of them alone would have brought an offer."
				}
			},
			"title": "VendorRefusal"
		}
	}
};
const schema116 = {
	"title": "SkippedVendor",
	"type": "object",
	"additionalProperties": false,
	"required": ["vendor", "reason"],
	"properties": {
		"vendor": {
			"type": "string",
			"minLength": 1
		},
		"reason": {
			"enum": [
				"category",
				"area",
				"version"
			],
			"description": "What of its profile does not fit the request."
		}
	}
};
const schema128 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"vendor",
		"offer",
		"code"
	],
	"properties": {
		"vendor": {
			"type": "string",
			"minLength": 1
		},
		"offer": {
			"type": ["string", "null"],
			"description": "Null when what came is too broken to have an identity."
		},
		"code": {
			"type": "string",
			"minLength": 1
		}
	}
};
const func2 = Object.prototype.hasOwnProperty;
const func1 = require_ucs2length().default;
const pattern56 = /* @__PURE__ */ new RegExp("^r[a-z2-7]{6}$", "u");
const pattern53 = /* @__PURE__ */ new RegExp("^[a-z]+(-[a-z]+)*$", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$", "u");
const schema119 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"rank",
		"score",
		"upTo",
		"vendor",
		"offer",
		"total",
		"criteria"
	],
	"properties": {
		"rank": {
			"type": "integer",
			"minimum": 1,
			"description": "Equal scores share a rank: 1, 1, 3."
		},
		"score": {
			"type": "number",
			"minimum": 0,
			"maximum": 100
		},
		"upTo": {
			"type": "number",
			"minimum": 0,
			"maximum": 100,
			"description": "The score if every missing value turns out to be perfect."
		},
		"vendor": {
			"type": "string",
			"minLength": 1
		},
		"offer": {
			"type": "string",
			"minLength": 1,
			"description": "The identity of a signed offer; the id of a plain one."
		},
		"unsigned": {
			"const": true,
			"description": "There when the offer came from a plain file, which nobody signed."
		},
		"alternative": {
			"$ref": "urn:meville:schema:common#/$defs/terms",
			"description": "The terms it names instead of those that were proffered; absent when it accepts them."
		},
		"total": { "oneOf": [{ "$ref": "#/$defs/total" }, { "type": "null" }] },
		"criteria": {
			"type": "array",
			"items": { "$ref": "#/$defs/criterionResult" }
		}
	}
};
const schema123 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"name",
		"value",
		"utility",
		"points"
	],
	"properties": {
		"name": {
			"type": "string",
			"minLength": 1
		},
		"value": {
			"type": ["string", "null"],
			"description": "Canonical text in the unit the offer used; null when it is missing."
		},
		"missing": {
			"type": "string",
			"minLength": 1,
			"description": "Why the value is missing; there exactly when it is."
		},
		"utility": {
			"type": "number",
			"minimum": 0,
			"maximum": 1
		},
		"points": {
			"type": "number",
			"minimum": 0,
			"maximum": 100,
			"description": "What the criterion adds to the score."
		}
	}
};
const pattern29 = /* @__PURE__ */ new RegExp("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", "u");
const pattern54 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.amount === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "amount" },
				message: "must have required property 'amount'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.currency === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "currency" },
				message: "must have required property 'currency'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "amount" || key0 === "currency")) {
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
		if (data.amount !== void 0) {
			let data0 = data.amount;
			if (typeof data0 === "string") {
				if (!pattern54.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/amount",
						schemaPath: "#/properties/amount/pattern",
						keyword: "pattern",
						params: { pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$" },
						message: "must match pattern \"^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/amount",
					schemaPath: "#/properties/amount/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.currency !== void 0) {
			let data1 = data.currency;
			if (typeof data1 === "string") {
				if (!pattern15.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/currency",
						schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z]{3}$" },
						message: "must match pattern \"^[A-Z]{3}$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/currency",
					schemaPath: "urn:meville:schema:common#/$defs/currency/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
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
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate82.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rank === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rank" },
				message: "must have required property 'rank'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.score === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "score" },
				message: "must have required property 'score'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.upTo === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "upTo" },
				message: "must have required property 'upTo'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.vendor === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vendor" },
				message: "must have required property 'vendor'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.offer === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "offer" },
				message: "must have required property 'offer'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.total === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "total" },
				message: "must have required property 'total'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.criteria === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "criteria" },
				message: "must have required property 'criteria'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema119.properties, key0)) {
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
		if (data.rank !== void 0) {
			let data0 = data.rank;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err8 = {
					instancePath: instancePath + "/rank",
					schemaPath: "#/properties/rank/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err9 = {
						instancePath: instancePath + "/rank",
						schemaPath: "#/properties/rank/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.score !== void 0) {
			let data1 = data.score;
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 100 || isNaN(data1)) {
					const err10 = {
						instancePath: instancePath + "/score",
						schemaPath: "#/properties/score/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err11 = {
						instancePath: instancePath + "/score",
						schemaPath: "#/properties/score/minimum",
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
			} else {
				const err12 = {
					instancePath: instancePath + "/score",
					schemaPath: "#/properties/score/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.upTo !== void 0) {
			let data2 = data.upTo;
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 100 || isNaN(data2)) {
					const err13 = {
						instancePath: instancePath + "/upTo",
						schemaPath: "#/properties/upTo/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err14 = {
						instancePath: instancePath + "/upTo",
						schemaPath: "#/properties/upTo/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/upTo",
					schemaPath: "#/properties/upTo/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.vendor !== void 0) {
			let data3 = data.vendor;
			if (typeof data3 === "string") {
				if (func1(data3) < 1) {
					const err16 = {
						instancePath: instancePath + "/vendor",
						schemaPath: "#/properties/vendor/minLength",
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
					instancePath: instancePath + "/vendor",
					schemaPath: "#/properties/vendor/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.offer !== void 0) {
			let data4 = data.offer;
			if (typeof data4 === "string") {
				if (func1(data4) < 1) {
					const err18 = {
						instancePath: instancePath + "/offer",
						schemaPath: "#/properties/offer/minLength",
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
					instancePath: instancePath + "/offer",
					schemaPath: "#/properties/offer/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.unsigned !== void 0) {
			if (true !== data.unsigned) {
				const err20 = {
					instancePath: instancePath + "/unsigned",
					schemaPath: "#/properties/unsigned/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.alternative !== void 0) {
			let data6 = data.alternative;
			if (typeof data6 === "string") {
				if (func1(data6) > 32) {
					const err21 = {
						instancePath: instancePath + "/alternative",
						schemaPath: "urn:meville:schema:common#/$defs/terms/maxLength",
						keyword: "maxLength",
						params: { limit: 32 },
						message: "must NOT have more than 32 characters"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (!pattern29.test(data6)) {
					const err22 = {
						instancePath: instancePath + "/alternative",
						schemaPath: "urn:meville:schema:common#/$defs/terms/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$" },
						message: "must match pattern \"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$\""
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/alternative",
					schemaPath: "urn:meville:schema:common#/$defs/terms/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.total !== void 0) {
			let data7 = data.total;
			const _errs17 = errors;
			let valid2 = false;
			let passing0 = null;
			const _errs18 = errors;
			if (!validate54(data7, {
				instancePath: instancePath + "/total",
				parentData: data,
				parentDataProperty: "total",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs18 === errors;
			if (_valid0) {
				valid2 = true;
				passing0 = 0;
			}
			const _errs19 = errors;
			if (data7 !== null) {
				const err24 = {
					instancePath: instancePath + "/total",
					schemaPath: "#/properties/total/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			var _valid0 = _errs19 === errors;
			if (_valid0 && valid2) {
				valid2 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid2 = true;
				passing0 = 1;
			}
			if (!valid2) {
				const err25 = {
					instancePath: instancePath + "/total",
					schemaPath: "#/properties/total/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			} else {
				errors = _errs17;
				if (vErrors !== null) {
					if (_errs17) vErrors.length = _errs17;
					else vErrors = null;
				}
			}
		}
		if (data.criteria !== void 0) {
			let data8 = data.criteria;
			if (Array.isArray(data8)) {
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data9 = data8[i0];
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.name === void 0) {
							const err26 = {
								instancePath: instancePath + "/criteria/" + i0,
								schemaPath: "#/$defs/criterionResult/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (data9.value === void 0) {
							const err27 = {
								instancePath: instancePath + "/criteria/" + i0,
								schemaPath: "#/$defs/criterionResult/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data9.utility === void 0) {
							const err28 = {
								instancePath: instancePath + "/criteria/" + i0,
								schemaPath: "#/$defs/criterionResult/required",
								keyword: "required",
								params: { missingProperty: "utility" },
								message: "must have required property 'utility'"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data9.points === void 0) {
							const err29 = {
								instancePath: instancePath + "/criteria/" + i0,
								schemaPath: "#/$defs/criterionResult/required",
								keyword: "required",
								params: { missingProperty: "points" },
								message: "must have required property 'points'"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						for (const key1 in data9) if (!(key1 === "name" || key1 === "value" || key1 === "missing" || key1 === "utility" || key1 === "points")) {
							const err30 = {
								instancePath: instancePath + "/criteria/" + i0,
								schemaPath: "#/$defs/criterionResult/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data9.name !== void 0) {
							let data10 = data9.name;
							if (typeof data10 === "string") {
								if (func1(data10) < 1) {
									const err31 = {
										instancePath: instancePath + "/criteria/" + i0 + "/name",
										schemaPath: "#/$defs/criterionResult/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
							} else {
								const err32 = {
									instancePath: instancePath + "/criteria/" + i0 + "/name",
									schemaPath: "#/$defs/criterionResult/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
						if (data9.value !== void 0) {
							let data11 = data9.value;
							if (typeof data11 !== "string" && data11 !== null) {
								const err33 = {
									instancePath: instancePath + "/criteria/" + i0 + "/value",
									schemaPath: "#/$defs/criterionResult/properties/value/type",
									keyword: "type",
									params: { type: schema123.properties.value.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
						if (data9.missing !== void 0) {
							let data12 = data9.missing;
							if (typeof data12 === "string") {
								if (func1(data12) < 1) {
									const err34 = {
										instancePath: instancePath + "/criteria/" + i0 + "/missing",
										schemaPath: "#/$defs/criterionResult/properties/missing/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
								}
							} else {
								const err35 = {
									instancePath: instancePath + "/criteria/" + i0 + "/missing",
									schemaPath: "#/$defs/criterionResult/properties/missing/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
						if (data9.utility !== void 0) {
							let data13 = data9.utility;
							if (typeof data13 == "number" && isFinite(data13)) {
								if (data13 > 1 || isNaN(data13)) {
									const err36 = {
										instancePath: instancePath + "/criteria/" + i0 + "/utility",
										schemaPath: "#/$defs/criterionResult/properties/utility/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1
										},
										message: "must be <= 1"
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
								if (data13 < 0 || isNaN(data13)) {
									const err37 = {
										instancePath: instancePath + "/criteria/" + i0 + "/utility",
										schemaPath: "#/$defs/criterionResult/properties/utility/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/criteria/" + i0 + "/utility",
									schemaPath: "#/$defs/criterionResult/properties/utility/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data9.points !== void 0) {
							let data14 = data9.points;
							if (typeof data14 == "number" && isFinite(data14)) {
								if (data14 > 100 || isNaN(data14)) {
									const err39 = {
										instancePath: instancePath + "/criteria/" + i0 + "/points",
										schemaPath: "#/$defs/criterionResult/properties/points/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
								if (data14 < 0 || isNaN(data14)) {
									const err40 = {
										instancePath: instancePath + "/criteria/" + i0 + "/points",
										schemaPath: "#/$defs/criterionResult/properties/points/minimum",
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
							} else {
								const err41 = {
									instancePath: instancePath + "/criteria/" + i0 + "/points",
									schemaPath: "#/$defs/criterionResult/properties/points/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
					} else {
						const err42 = {
							instancePath: instancePath + "/criteria/" + i0,
							schemaPath: "#/$defs/criterionResult/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/criteria",
					schemaPath: "#/properties/criteria/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
	} else {
		const err44 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err44];
		else vErrors.push(err44);
		errors++;
	}
	validate82.errors = vErrors;
	return errors === 0;
}
validate82.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate85.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.vendor === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vendor" },
				message: "must have required property 'vendor'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.offer === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "offer" },
				message: "must have required property 'offer'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.score === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "score" },
				message: "must have required property 'score'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.questions === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "questions" },
				message: "must have required property 'questions'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "vendor" || key0 === "offer" || key0 === "unsigned" || key0 === "alternative" || key0 === "score" || key0 === "questions")) {
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
		if (data.vendor !== void 0) {
			let data0 = data.vendor;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err5 = {
						instancePath: instancePath + "/vendor",
						schemaPath: "#/properties/vendor/minLength",
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
					instancePath: instancePath + "/vendor",
					schemaPath: "#/properties/vendor/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.offer !== void 0) {
			let data1 = data.offer;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/offer",
						schemaPath: "#/properties/offer/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/offer",
					schemaPath: "#/properties/offer/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.unsigned !== void 0) {
			if (true !== data.unsigned) {
				const err9 = {
					instancePath: instancePath + "/unsigned",
					schemaPath: "#/properties/unsigned/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.alternative !== void 0) {
			let data3 = data.alternative;
			if (typeof data3 === "string") {
				if (func1(data3) > 32) {
					const err10 = {
						instancePath: instancePath + "/alternative",
						schemaPath: "urn:meville:schema:common#/$defs/terms/maxLength",
						keyword: "maxLength",
						params: { limit: 32 },
						message: "must NOT have more than 32 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (!pattern29.test(data3)) {
					const err11 = {
						instancePath: instancePath + "/alternative",
						schemaPath: "urn:meville:schema:common#/$defs/terms/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$" },
						message: "must match pattern \"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/alternative",
					schemaPath: "urn:meville:schema:common#/$defs/terms/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.score !== void 0) {
			let data4 = data.score;
			if (Array.isArray(data4)) {
				if (data4.length > 2) {
					const err13 = {
						instancePath: instancePath + "/score",
						schemaPath: "#/properties/score/maxItems",
						keyword: "maxItems",
						params: { limit: 2 },
						message: "must NOT have more than 2 items"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data4.length < 2) {
					const err14 = {
						instancePath: instancePath + "/score",
						schemaPath: "#/properties/score/minItems",
						keyword: "minItems",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 items"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 > 100 || isNaN(data5)) {
							const err15 = {
								instancePath: instancePath + "/score/" + i0,
								schemaPath: "#/properties/score/items/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								},
								message: "must be <= 100"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data5 < 0 || isNaN(data5)) {
							const err16 = {
								instancePath: instancePath + "/score/" + i0,
								schemaPath: "#/properties/score/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/score/" + i0,
							schemaPath: "#/properties/score/items/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/score",
					schemaPath: "#/properties/score/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.questions !== void 0) {
			let data6 = data.questions;
			if (Array.isArray(data6)) {
				if (data6.length < 1) {
					const err19 = {
						instancePath: instancePath + "/questions",
						schemaPath: "#/properties/questions/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				const len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data7 = data6[i1];
					if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
						if (data7.property === void 0) {
							const err20 = {
								instancePath: instancePath + "/questions/" + i1,
								schemaPath: "#/properties/questions/items/required",
								keyword: "required",
								params: { missingProperty: "property" },
								message: "must have required property 'property'"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data7.text === void 0) {
							const err21 = {
								instancePath: instancePath + "/questions/" + i1,
								schemaPath: "#/properties/questions/items/required",
								keyword: "required",
								params: { missingProperty: "text" },
								message: "must have required property 'text'"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						for (const key1 in data7) if (!(key1 === "property" || key1 === "text")) {
							const err22 = {
								instancePath: instancePath + "/questions/" + i1,
								schemaPath: "#/properties/questions/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data7.property !== void 0) {
							let data8 = data7.property;
							if (typeof data8 === "string") {
								if (func1(data8) < 1) {
									const err23 = {
										instancePath: instancePath + "/questions/" + i1 + "/property",
										schemaPath: "#/properties/questions/items/properties/property/minLength",
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
									instancePath: instancePath + "/questions/" + i1 + "/property",
									schemaPath: "#/properties/questions/items/properties/property/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						if (data7.text !== void 0) {
							let data9 = data7.text;
							if (typeof data9 === "string") {
								if (func1(data9) < 1) {
									const err25 = {
										instancePath: instancePath + "/questions/" + i1 + "/text",
										schemaPath: "#/properties/questions/items/properties/text/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
							} else {
								const err26 = {
									instancePath: instancePath + "/questions/" + i1 + "/text",
									schemaPath: "#/properties/questions/items/properties/text/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/questions/" + i1,
							schemaPath: "#/properties/questions/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/questions",
					schemaPath: "#/properties/questions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
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
	validate85.errors = vErrors;
	return errors === 0;
}
validate85.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema126 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"vendor",
		"offer",
		"reasons"
	],
	"properties": {
		"vendor": {
			"type": "string",
			"minLength": 1
		},
		"offer": {
			"type": "string",
			"minLength": 1,
			"description": "The identity of a signed offer; the id of a plain one."
		},
		"unsigned": {
			"const": true,
			"description": "There when the offer came from a plain file, which nobody signed."
		},
		"alternative": {
			"$ref": "urn:meville:schema:common#/$defs/terms",
			"description": "The terms it names instead of those that were proffered; absent when it accepts them."
		},
		"reasons": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"property",
					"rule",
					"value",
					"text"
				],
				"properties": {
					"property": {
						"type": "string",
						"minLength": 1
					},
					"rule": {
						"type": "string",
						"minLength": 1,
						"description": "As a preferences file says it: min: 2006-09-01."
					},
					"value": {
						"type": ["string", "null"],
						"description": "Canonical text; null when it is missing."
					},
					"text": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			"minItems": 1
		}
	}
};
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate87.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.vendor === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vendor" },
				message: "must have required property 'vendor'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.offer === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "offer" },
				message: "must have required property 'offer'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.reasons === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reasons" },
				message: "must have required property 'reasons'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "vendor" || key0 === "offer" || key0 === "unsigned" || key0 === "alternative" || key0 === "reasons")) {
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
		if (data.vendor !== void 0) {
			let data0 = data.vendor;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/vendor",
						schemaPath: "#/properties/vendor/minLength",
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
					instancePath: instancePath + "/vendor",
					schemaPath: "#/properties/vendor/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.offer !== void 0) {
			let data1 = data.offer;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/offer",
						schemaPath: "#/properties/offer/minLength",
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
					instancePath: instancePath + "/offer",
					schemaPath: "#/properties/offer/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.unsigned !== void 0) {
			if (true !== data.unsigned) {
				const err8 = {
					instancePath: instancePath + "/unsigned",
					schemaPath: "#/properties/unsigned/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.alternative !== void 0) {
			let data3 = data.alternative;
			if (typeof data3 === "string") {
				if (func1(data3) > 32) {
					const err9 = {
						instancePath: instancePath + "/alternative",
						schemaPath: "urn:meville:schema:common#/$defs/terms/maxLength",
						keyword: "maxLength",
						params: { limit: 32 },
						message: "must NOT have more than 32 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (!pattern29.test(data3)) {
					const err10 = {
						instancePath: instancePath + "/alternative",
						schemaPath: "urn:meville:schema:common#/$defs/terms/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$" },
						message: "must match pattern \"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/alternative",
					schemaPath: "urn:meville:schema:common#/$defs/terms/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.reasons !== void 0) {
			let data4 = data.reasons;
			if (Array.isArray(data4)) {
				if (data4.length < 1) {
					const err12 = {
						instancePath: instancePath + "/reasons",
						schemaPath: "#/properties/reasons/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.property === void 0) {
							const err13 = {
								instancePath: instancePath + "/reasons/" + i0,
								schemaPath: "#/properties/reasons/items/required",
								keyword: "required",
								params: { missingProperty: "property" },
								message: "must have required property 'property'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data5.rule === void 0) {
							const err14 = {
								instancePath: instancePath + "/reasons/" + i0,
								schemaPath: "#/properties/reasons/items/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data5.value === void 0) {
							const err15 = {
								instancePath: instancePath + "/reasons/" + i0,
								schemaPath: "#/properties/reasons/items/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data5.text === void 0) {
							const err16 = {
								instancePath: instancePath + "/reasons/" + i0,
								schemaPath: "#/properties/reasons/items/required",
								keyword: "required",
								params: { missingProperty: "text" },
								message: "must have required property 'text'"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						for (const key1 in data5) if (!(key1 === "property" || key1 === "rule" || key1 === "value" || key1 === "text")) {
							const err17 = {
								instancePath: instancePath + "/reasons/" + i0,
								schemaPath: "#/properties/reasons/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data5.property !== void 0) {
							let data6 = data5.property;
							if (typeof data6 === "string") {
								if (func1(data6) < 1) {
									const err18 = {
										instancePath: instancePath + "/reasons/" + i0 + "/property",
										schemaPath: "#/properties/reasons/items/properties/property/minLength",
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
									instancePath: instancePath + "/reasons/" + i0 + "/property",
									schemaPath: "#/properties/reasons/items/properties/property/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data5.rule !== void 0) {
							let data7 = data5.rule;
							if (typeof data7 === "string") {
								if (func1(data7) < 1) {
									const err20 = {
										instancePath: instancePath + "/reasons/" + i0 + "/rule",
										schemaPath: "#/properties/reasons/items/properties/rule/minLength",
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
									instancePath: instancePath + "/reasons/" + i0 + "/rule",
									schemaPath: "#/properties/reasons/items/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data5.value !== void 0) {
							let data8 = data5.value;
							if (typeof data8 !== "string" && data8 !== null) {
								const err22 = {
									instancePath: instancePath + "/reasons/" + i0 + "/value",
									schemaPath: "#/properties/reasons/items/properties/value/type",
									keyword: "type",
									params: { type: schema126.properties.reasons.items.properties.value.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data5.text !== void 0) {
							let data9 = data5.text;
							if (typeof data9 === "string") {
								if (func1(data9) < 1) {
									const err23 = {
										instancePath: instancePath + "/reasons/" + i0 + "/text",
										schemaPath: "#/properties/reasons/items/properties/text/minLength",
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
									instancePath: instancePath + "/reasons/" + i0 + "/text",
									schemaPath: "#/properties/reasons/items/properties/text/type",
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
							instancePath: instancePath + "/reasons/" + i0,
							schemaPath: "#/properties/reasons/items/type",
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
					instancePath: instancePath + "/reasons",
					schemaPath: "#/properties/reasons/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
	} else {
		const err27 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err27];
		else vErrors.push(err27);
		errors++;
	}
	validate87.errors = vErrors;
	return errors === 0;
}
validate87.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate41.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.accepted === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "accepted" },
				message: "must have required property 'accepted'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "accepted")) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/0/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.accepted !== void 0) {
			let data0 = data.accepted;
			if (typeof data0 === "string") {
				if (func1(data0) > 32) {
					const err2 = {
						instancePath: instancePath + "/accepted",
						schemaPath: "urn:meville:schema:common#/$defs/terms/maxLength",
						keyword: "maxLength",
						params: { limit: 32 },
						message: "must NOT have more than 32 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!pattern29.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/accepted",
						schemaPath: "urn:meville:schema:common#/$defs/terms/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$" },
						message: "must match pattern \"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/accepted",
					schemaPath: "urn:meville:schema:common#/$defs/terms/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = true;
	}
	const _errs7 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.alternative === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "alternative" },
				message: "must have required property 'alternative'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key1 in data) if (!(key1 === "alternative")) {
			const err7 = {
				instancePath,
				schemaPath: "#/oneOf/1/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key1 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.alternative !== void 0) {
			let data1 = data.alternative;
			if (typeof data1 === "string") {
				if (func1(data1) > 32) {
					const err8 = {
						instancePath: instancePath + "/alternative",
						schemaPath: "urn:meville:schema:common#/$defs/terms/maxLength",
						keyword: "maxLength",
						params: { limit: 32 },
						message: "must NOT have more than 32 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (!pattern29.test(data1)) {
					const err9 = {
						instancePath: instancePath + "/alternative",
						schemaPath: "urn:meville:schema:common#/$defs/terms/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$" },
						message: "must match pattern \"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/alternative",
					schemaPath: "urn:meville:schema:common#/$defs/terms/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	var _valid0 = _errs7 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		if (props0 !== true) props0 = true;
	}
	if (!valid0) {
		const err12 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate41.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate41.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate89.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.agreement === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "agreement" },
				message: "must have required property 'agreement'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.terms === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "terms" },
				message: "must have required property 'terms'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.file === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "agreement" || key0 === "terms" || key0 === "file")) {
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
		if (data.agreement !== void 0) {
			let data0 = data.agreement;
			if (typeof data0 === "string") {
				if (!pattern9.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/agreement",
						schemaPath: "urn:meville:schema:common#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
						message: "must match pattern \"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/agreement",
					schemaPath: "urn:meville:schema:common#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.terms !== void 0) {
			if (!validate41(data.terms, {
				instancePath: instancePath + "/terms",
				parentData: data,
				parentDataProperty: "terms",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
				errors = vErrors.length;
			}
		}
		if (data.file !== void 0) {
			let data2 = data.file;
			if (typeof data2 === "string") {
				if (func1(data2) < 1) {
					const err6 = {
						instancePath: instancePath + "/file",
						schemaPath: "#/properties/file/minLength",
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
					instancePath: instancePath + "/file",
					schemaPath: "#/properties/file/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate89.errors = vErrors;
	return errors === 0;
}
validate89.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate51.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.request === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "request" },
				message: "must have required property 'request'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.sent === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sent" },
				message: "must have required property 'sent'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.answered === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "answered" },
				message: "must have required property 'answered'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.refused === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "refused" },
				message: "must have required property 'refused'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.failed === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "failed" },
				message: "must have required property 'failed'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.skipped === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "skipped" },
				message: "must have required property 'skipped'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.pending === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pending" },
				message: "must have required property 'pending'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema114.properties, key0)) {
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
		if (data.request !== void 0) {
			let data0 = data.request;
			if (typeof data0 === "string") {
				if (!pattern56.test(data0)) {
					const err8 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/properties/request/pattern",
						keyword: "pattern",
						params: { pattern: "^r[a-z2-7]{6}$" },
						message: "must match pattern \"^r[a-z2-7]{6}$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/request",
					schemaPath: "#/properties/request/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.sent !== void 0) {
			let data1 = data.sent;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.vendor === void 0) {
							const err10 = {
								instancePath: instancePath + "/sent/" + i0,
								schemaPath: "#/properties/sent/items/required",
								keyword: "required",
								params: { missingProperty: "vendor" },
								message: "must have required property 'vendor'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "vendor")) {
							const err11 = {
								instancePath: instancePath + "/sent/" + i0,
								schemaPath: "#/properties/sent/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data2.vendor !== void 0) {
							let data3 = data2.vendor;
							if (typeof data3 === "string") {
								if (func1(data3) < 1) {
									const err12 = {
										instancePath: instancePath + "/sent/" + i0 + "/vendor",
										schemaPath: "#/properties/sent/items/properties/vendor/minLength",
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
									instancePath: instancePath + "/sent/" + i0 + "/vendor",
									schemaPath: "#/properties/sent/items/properties/vendor/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/sent/" + i0,
							schemaPath: "#/properties/sent/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/sent",
					schemaPath: "#/properties/sent/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.answered !== void 0) {
			let data4 = data.answered;
			if (Array.isArray(data4)) {
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data5 = data4[i1];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.vendor === void 0) {
							const err16 = {
								instancePath: instancePath + "/answered/" + i1,
								schemaPath: "#/properties/answered/items/required",
								keyword: "required",
								params: { missingProperty: "vendor" },
								message: "must have required property 'vendor'"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data5.offers === void 0) {
							const err17 = {
								instancePath: instancePath + "/answered/" + i1,
								schemaPath: "#/properties/answered/items/required",
								keyword: "required",
								params: { missingProperty: "offers" },
								message: "must have required property 'offers'"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data5.ms === void 0) {
							const err18 = {
								instancePath: instancePath + "/answered/" + i1,
								schemaPath: "#/properties/answered/items/required",
								keyword: "required",
								params: { missingProperty: "ms" },
								message: "must have required property 'ms'"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						for (const key2 in data5) if (!(key2 === "vendor" || key2 === "offers" || key2 === "ms")) {
							const err19 = {
								instancePath: instancePath + "/answered/" + i1,
								schemaPath: "#/properties/answered/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data5.vendor !== void 0) {
							let data6 = data5.vendor;
							if (typeof data6 === "string") {
								if (func1(data6) < 1) {
									const err20 = {
										instancePath: instancePath + "/answered/" + i1 + "/vendor",
										schemaPath: "#/properties/answered/items/properties/vendor/minLength",
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
									instancePath: instancePath + "/answered/" + i1 + "/vendor",
									schemaPath: "#/properties/answered/items/properties/vendor/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data5.offers !== void 0) {
							let data7 = data5.offers;
							if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
								const err22 = {
									instancePath: instancePath + "/answered/" + i1 + "/offers",
									schemaPath: "#/properties/answered/items/properties/offers/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
							if (typeof data7 == "number" && isFinite(data7)) {
								if (data7 < 0 || isNaN(data7)) {
									const err23 = {
										instancePath: instancePath + "/answered/" + i1 + "/offers",
										schemaPath: "#/properties/answered/items/properties/offers/minimum",
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
						if (data5.ms !== void 0) {
							let data8 = data5.ms;
							if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
								const err24 = {
									instancePath: instancePath + "/answered/" + i1 + "/ms",
									schemaPath: "#/properties/answered/items/properties/ms/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
							if (typeof data8 == "number" && isFinite(data8)) {
								if (data8 < 0 || isNaN(data8)) {
									const err25 = {
										instancePath: instancePath + "/answered/" + i1 + "/ms",
										schemaPath: "#/properties/answered/items/properties/ms/minimum",
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
					} else {
						const err26 = {
							instancePath: instancePath + "/answered/" + i1,
							schemaPath: "#/properties/answered/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/answered",
					schemaPath: "#/properties/answered/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.refused !== void 0) {
			let data9 = data.refused;
			if (Array.isArray(data9)) {
				const len2 = data9.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data10 = data9[i2];
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.vendor === void 0) {
							const err28 = {
								instancePath: instancePath + "/refused/" + i2,
								schemaPath: "#/$defs/refused/required",
								keyword: "required",
								params: { missingProperty: "vendor" },
								message: "must have required property 'vendor'"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data10.reason === void 0) {
							const err29 = {
								instancePath: instancePath + "/refused/" + i2,
								schemaPath: "#/$defs/refused/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (data10.changes === void 0) {
							const err30 = {
								instancePath: instancePath + "/refused/" + i2,
								schemaPath: "#/$defs/refused/required",
								keyword: "required",
								params: { missingProperty: "changes" },
								message: "must have required property 'changes'"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						for (const key3 in data10) if (!(key3 === "vendor" || key3 === "reason" || key3 === "changes")) {
							const err31 = {
								instancePath: instancePath + "/refused/" + i2,
								schemaPath: "#/$defs/refused/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data10.vendor !== void 0) {
							let data11 = data10.vendor;
							if (typeof data11 === "string") {
								if (func1(data11) < 1) {
									const err32 = {
										instancePath: instancePath + "/refused/" + i2 + "/vendor",
										schemaPath: "#/$defs/refused/properties/vendor/minLength",
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
									instancePath: instancePath + "/refused/" + i2 + "/vendor",
									schemaPath: "#/$defs/refused/properties/vendor/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
						if (data10.reason !== void 0) {
							let data12 = data10.reason;
							if (typeof data12 === "string") {
								if (func1(data12) < 1) {
									const err34 = {
										instancePath: instancePath + "/refused/" + i2 + "/reason",
										schemaPath: "#/$defs/refused/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
								}
							} else {
								const err35 = {
									instancePath: instancePath + "/refused/" + i2 + "/reason",
									schemaPath: "#/$defs/refused/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
						if (data10.changes !== void 0) {
							let data13 = data10.changes;
							if (Array.isArray(data13)) {
								const len3 = data13.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data14 = data13[i3];
									if (typeof data14 === "string") {
										if (func1(data14) < 1) {
											const err36 = {
												instancePath: instancePath + "/refused/" + i2 + "/changes/" + i3,
												schemaPath: "#/$defs/refused/properties/changes/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err36];
											else vErrors.push(err36);
											errors++;
										}
									} else {
										const err37 = {
											instancePath: instancePath + "/refused/" + i2 + "/changes/" + i3,
											schemaPath: "#/$defs/refused/properties/changes/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err37];
										else vErrors.push(err37);
										errors++;
									}
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/refused/" + i2 + "/changes",
									schemaPath: "#/$defs/refused/properties/changes/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/refused/" + i2,
							schemaPath: "#/$defs/refused/type",
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
					instancePath: instancePath + "/refused",
					schemaPath: "#/properties/refused/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.failed !== void 0) {
			let data15 = data.failed;
			if (Array.isArray(data15)) {
				const len4 = data15.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data16 = data15[i4];
					if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
						if (data16.vendor === void 0) {
							const err41 = {
								instancePath: instancePath + "/failed/" + i4,
								schemaPath: "#/properties/failed/items/required",
								keyword: "required",
								params: { missingProperty: "vendor" },
								message: "must have required property 'vendor'"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						if (data16.code === void 0) {
							const err42 = {
								instancePath: instancePath + "/failed/" + i4,
								schemaPath: "#/properties/failed/items/required",
								keyword: "required",
								params: { missingProperty: "code" },
								message: "must have required property 'code'"
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						for (const key4 in data16) if (!(key4 === "vendor" || key4 === "code")) {
							const err43 = {
								instancePath: instancePath + "/failed/" + i4,
								schemaPath: "#/properties/failed/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (data16.vendor !== void 0) {
							let data17 = data16.vendor;
							if (typeof data17 === "string") {
								if (func1(data17) < 1) {
									const err44 = {
										instancePath: instancePath + "/failed/" + i4 + "/vendor",
										schemaPath: "#/properties/failed/items/properties/vendor/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err44];
									else vErrors.push(err44);
									errors++;
								}
							} else {
								const err45 = {
									instancePath: instancePath + "/failed/" + i4 + "/vendor",
									schemaPath: "#/properties/failed/items/properties/vendor/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
						if (data16.code !== void 0) {
							let data18 = data16.code;
							if (typeof data18 === "string") {
								if (!pattern53.test(data18)) {
									const err46 = {
										instancePath: instancePath + "/failed/" + i4 + "/code",
										schemaPath: "#/properties/failed/items/properties/code/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z]+(-[a-z]+)*$" },
										message: "must match pattern \"^[a-z]+(-[a-z]+)*$\""
									};
									if (vErrors === null) vErrors = [err46];
									else vErrors.push(err46);
									errors++;
								}
							} else {
								const err47 = {
									instancePath: instancePath + "/failed/" + i4 + "/code",
									schemaPath: "#/properties/failed/items/properties/code/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						}
					} else {
						const err48 = {
							instancePath: instancePath + "/failed/" + i4,
							schemaPath: "#/properties/failed/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
				}
			} else {
				const err49 = {
					instancePath: instancePath + "/failed",
					schemaPath: "#/properties/failed/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
		}
		if (data.skipped !== void 0) {
			let data19 = data.skipped;
			if (Array.isArray(data19)) {
				const len5 = data19.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data20 = data19[i5];
					if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
						if (data20.vendor === void 0) {
							const err50 = {
								instancePath: instancePath + "/skipped/" + i5,
								schemaPath: "#/$defs/skipped/required",
								keyword: "required",
								params: { missingProperty: "vendor" },
								message: "must have required property 'vendor'"
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						if (data20.reason === void 0) {
							const err51 = {
								instancePath: instancePath + "/skipped/" + i5,
								schemaPath: "#/$defs/skipped/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						for (const key5 in data20) if (!(key5 === "vendor" || key5 === "reason")) {
							const err52 = {
								instancePath: instancePath + "/skipped/" + i5,
								schemaPath: "#/$defs/skipped/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
						if (data20.vendor !== void 0) {
							let data21 = data20.vendor;
							if (typeof data21 === "string") {
								if (func1(data21) < 1) {
									const err53 = {
										instancePath: instancePath + "/skipped/" + i5 + "/vendor",
										schemaPath: "#/$defs/skipped/properties/vendor/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
							} else {
								const err54 = {
									instancePath: instancePath + "/skipped/" + i5 + "/vendor",
									schemaPath: "#/$defs/skipped/properties/vendor/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
						if (data20.reason !== void 0) {
							let data22 = data20.reason;
							if (!(data22 === "category" || data22 === "area" || data22 === "version")) {
								const err55 = {
									instancePath: instancePath + "/skipped/" + i5 + "/reason",
									schemaPath: "#/$defs/skipped/properties/reason/enum",
									keyword: "enum",
									params: { allowedValues: schema116.properties.reason.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
					} else {
						const err56 = {
							instancePath: instancePath + "/skipped/" + i5,
							schemaPath: "#/$defs/skipped/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
			} else {
				const err57 = {
					instancePath: instancePath + "/skipped",
					schemaPath: "#/properties/skipped/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
		}
		if (data.pending !== void 0) {
			let data23 = data.pending;
			if (Array.isArray(data23)) {
				const len6 = data23.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data24 = data23[i6];
					if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
						if (data24.vendor === void 0) {
							const err58 = {
								instancePath: instancePath + "/pending/" + i6,
								schemaPath: "#/properties/pending/items/required",
								keyword: "required",
								params: { missingProperty: "vendor" },
								message: "must have required property 'vendor'"
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
						for (const key6 in data24) if (!(key6 === "vendor")) {
							const err59 = {
								instancePath: instancePath + "/pending/" + i6,
								schemaPath: "#/properties/pending/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
						if (data24.vendor !== void 0) {
							let data25 = data24.vendor;
							if (typeof data25 === "string") {
								if (func1(data25) < 1) {
									const err60 = {
										instancePath: instancePath + "/pending/" + i6 + "/vendor",
										schemaPath: "#/properties/pending/items/properties/vendor/minLength",
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
									instancePath: instancePath + "/pending/" + i6 + "/vendor",
									schemaPath: "#/properties/pending/items/properties/vendor/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							}
						}
					} else {
						const err62 = {
							instancePath: instancePath + "/pending/" + i6,
							schemaPath: "#/properties/pending/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err62];
						else vErrors.push(err62);
						errors++;
					}
				}
			} else {
				const err63 = {
					instancePath: instancePath + "/pending",
					schemaPath: "#/properties/pending/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
		}
		if (data.counts !== void 0) {
			let data26 = data.counts;
			if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
				if (data26.offers === void 0) {
					const err64 = {
						instancePath: instancePath + "/counts",
						schemaPath: "urn:meville:schema:cli:rank#/$defs/counts/required",
						keyword: "required",
						params: { missingProperty: "offers" },
						message: "must have required property 'offers'"
					};
					if (vErrors === null) vErrors = [err64];
					else vErrors.push(err64);
					errors++;
				}
				if (data26.ranked === void 0) {
					const err65 = {
						instancePath: instancePath + "/counts",
						schemaPath: "urn:meville:schema:cli:rank#/$defs/counts/required",
						keyword: "required",
						params: { missingProperty: "ranked" },
						message: "must have required property 'ranked'"
					};
					if (vErrors === null) vErrors = [err65];
					else vErrors.push(err65);
					errors++;
				}
				if (data26.ask === void 0) {
					const err66 = {
						instancePath: instancePath + "/counts",
						schemaPath: "urn:meville:schema:cli:rank#/$defs/counts/required",
						keyword: "required",
						params: { missingProperty: "ask" },
						message: "must have required property 'ask'"
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
				if (data26.rejected === void 0) {
					const err67 = {
						instancePath: instancePath + "/counts",
						schemaPath: "urn:meville:schema:cli:rank#/$defs/counts/required",
						keyword: "required",
						params: { missingProperty: "rejected" },
						message: "must have required property 'rejected'"
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
				if (data26.invalid === void 0) {
					const err68 = {
						instancePath: instancePath + "/counts",
						schemaPath: "urn:meville:schema:cli:rank#/$defs/counts/required",
						keyword: "required",
						params: { missingProperty: "invalid" },
						message: "must have required property 'invalid'"
					};
					if (vErrors === null) vErrors = [err68];
					else vErrors.push(err68);
					errors++;
				}
				for (const key7 in data26) if (!(key7 === "offers" || key7 === "ranked" || key7 === "ask" || key7 === "rejected" || key7 === "invalid")) {
					const err69 = {
						instancePath: instancePath + "/counts",
						schemaPath: "urn:meville:schema:cli:rank#/$defs/counts/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
				if (data26.offers !== void 0) {
					let data27 = data26.offers;
					if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
						const err70 = {
							instancePath: instancePath + "/counts/offers",
							schemaPath: "urn:meville:schema:cli:rank#/$defs/counts/properties/offers/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err70];
						else vErrors.push(err70);
						errors++;
					}
					if (typeof data27 == "number" && isFinite(data27)) {
						if (data27 < 0 || isNaN(data27)) {
							const err71 = {
								instancePath: instancePath + "/counts/offers",
								schemaPath: "urn:meville:schema:cli:rank#/$defs/counts/properties/offers/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
					}
				}
				if (data26.ranked !== void 0) {
					let data28 = data26.ranked;
					if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
						const err72 = {
							instancePath: instancePath + "/counts/ranked",
							schemaPath: "urn:meville:schema:cli:rank#/$defs/counts/properties/ranked/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err72];
						else vErrors.push(err72);
						errors++;
					}
					if (typeof data28 == "number" && isFinite(data28)) {
						if (data28 < 0 || isNaN(data28)) {
							const err73 = {
								instancePath: instancePath + "/counts/ranked",
								schemaPath: "urn:meville:schema:cli:rank#/$defs/counts/properties/ranked/minimum",
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
				if (data26.ask !== void 0) {
					let data29 = data26.ask;
					if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
						const err74 = {
							instancePath: instancePath + "/counts/ask",
							schemaPath: "urn:meville:schema:cli:rank#/$defs/counts/properties/ask/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err74];
						else vErrors.push(err74);
						errors++;
					}
					if (typeof data29 == "number" && isFinite(data29)) {
						if (data29 < 0 || isNaN(data29)) {
							const err75 = {
								instancePath: instancePath + "/counts/ask",
								schemaPath: "urn:meville:schema:cli:rank#/$defs/counts/properties/ask/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err75];
							else vErrors.push(err75);
							errors++;
						}
					}
				}
				if (data26.rejected !== void 0) {
					let data30 = data26.rejected;
					if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
						const err76 = {
							instancePath: instancePath + "/counts/rejected",
							schemaPath: "urn:meville:schema:cli:rank#/$defs/counts/properties/rejected/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					}
					if (typeof data30 == "number" && isFinite(data30)) {
						if (data30 < 0 || isNaN(data30)) {
							const err77 = {
								instancePath: instancePath + "/counts/rejected",
								schemaPath: "urn:meville:schema:cli:rank#/$defs/counts/properties/rejected/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err77];
							else vErrors.push(err77);
							errors++;
						}
					}
				}
				if (data26.invalid !== void 0) {
					let data31 = data26.invalid;
					if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
						const err78 = {
							instancePath: instancePath + "/counts/invalid",
							schemaPath: "urn:meville:schema:cli:rank#/$defs/counts/properties/invalid/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err78];
						else vErrors.push(err78);
						errors++;
					}
					if (typeof data31 == "number" && isFinite(data31)) {
						if (data31 < 0 || isNaN(data31)) {
							const err79 = {
								instancePath: instancePath + "/counts/invalid",
								schemaPath: "urn:meville:schema:cli:rank#/$defs/counts/properties/invalid/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err79];
							else vErrors.push(err79);
							errors++;
						}
					}
				}
			} else {
				const err80 = {
					instancePath: instancePath + "/counts",
					schemaPath: "urn:meville:schema:cli:rank#/$defs/counts/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err80];
				else vErrors.push(err80);
				errors++;
			}
		}
		if (data.ranking !== void 0) {
			let data32 = data.ranking;
			if (Array.isArray(data32)) {
				const len7 = data32.length;
				for (let i7 = 0; i7 < len7; i7++) if (!validate82(data32[i7], {
					instancePath: instancePath + "/ranking/" + i7,
					parentData: data32,
					parentDataProperty: i7,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
					errors = vErrors.length;
				}
			} else {
				const err81 = {
					instancePath: instancePath + "/ranking",
					schemaPath: "#/properties/ranking/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err81];
				else vErrors.push(err81);
				errors++;
			}
		}
		if (data.ask !== void 0) {
			let data34 = data.ask;
			if (Array.isArray(data34)) {
				const len8 = data34.length;
				for (let i8 = 0; i8 < len8; i8++) if (!validate85(data34[i8], {
					instancePath: instancePath + "/ask/" + i8,
					parentData: data34,
					parentDataProperty: i8,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
					errors = vErrors.length;
				}
			} else {
				const err82 = {
					instancePath: instancePath + "/ask",
					schemaPath: "#/properties/ask/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err82];
				else vErrors.push(err82);
				errors++;
			}
		}
		if (data.rejected !== void 0) {
			let data36 = data.rejected;
			if (Array.isArray(data36)) {
				const len9 = data36.length;
				for (let i9 = 0; i9 < len9; i9++) if (!validate87(data36[i9], {
					instancePath: instancePath + "/rejected/" + i9,
					parentData: data36,
					parentDataProperty: i9,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
					errors = vErrors.length;
				}
			} else {
				const err83 = {
					instancePath: instancePath + "/rejected",
					schemaPath: "#/properties/rejected/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err83];
				else vErrors.push(err83);
				errors++;
			}
		}
		if (data.invalid !== void 0) {
			let data38 = data.invalid;
			if (Array.isArray(data38)) {
				const len10 = data38.length;
				for (let i10 = 0; i10 < len10; i10++) {
					let data39 = data38[i10];
					if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
						if (data39.vendor === void 0) {
							const err84 = {
								instancePath: instancePath + "/invalid/" + i10,
								schemaPath: "urn:meville:schema:cli:rank#/$defs/invalid/required",
								keyword: "required",
								params: { missingProperty: "vendor" },
								message: "must have required property 'vendor'"
							};
							if (vErrors === null) vErrors = [err84];
							else vErrors.push(err84);
							errors++;
						}
						if (data39.offer === void 0) {
							const err85 = {
								instancePath: instancePath + "/invalid/" + i10,
								schemaPath: "urn:meville:schema:cli:rank#/$defs/invalid/required",
								keyword: "required",
								params: { missingProperty: "offer" },
								message: "must have required property 'offer'"
							};
							if (vErrors === null) vErrors = [err85];
							else vErrors.push(err85);
							errors++;
						}
						if (data39.code === void 0) {
							const err86 = {
								instancePath: instancePath + "/invalid/" + i10,
								schemaPath: "urn:meville:schema:cli:rank#/$defs/invalid/required",
								keyword: "required",
								params: { missingProperty: "code" },
								message: "must have required property 'code'"
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
						for (const key8 in data39) if (!(key8 === "vendor" || key8 === "offer" || key8 === "code")) {
							const err87 = {
								instancePath: instancePath + "/invalid/" + i10,
								schemaPath: "urn:meville:schema:cli:rank#/$defs/invalid/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err87];
							else vErrors.push(err87);
							errors++;
						}
						if (data39.vendor !== void 0) {
							let data40 = data39.vendor;
							if (typeof data40 === "string") {
								if (func1(data40) < 1) {
									const err88 = {
										instancePath: instancePath + "/invalid/" + i10 + "/vendor",
										schemaPath: "urn:meville:schema:cli:rank#/$defs/invalid/properties/vendor/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err88];
									else vErrors.push(err88);
									errors++;
								}
							} else {
								const err89 = {
									instancePath: instancePath + "/invalid/" + i10 + "/vendor",
									schemaPath: "urn:meville:schema:cli:rank#/$defs/invalid/properties/vendor/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err89];
								else vErrors.push(err89);
								errors++;
							}
						}
						if (data39.offer !== void 0) {
							let data41 = data39.offer;
							if (typeof data41 !== "string" && data41 !== null) {
								const err90 = {
									instancePath: instancePath + "/invalid/" + i10 + "/offer",
									schemaPath: "urn:meville:schema:cli:rank#/$defs/invalid/properties/offer/type",
									keyword: "type",
									params: { type: schema128.properties.offer.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err90];
								else vErrors.push(err90);
								errors++;
							}
						}
						if (data39.code !== void 0) {
							let data42 = data39.code;
							if (typeof data42 === "string") {
								if (func1(data42) < 1) {
									const err91 = {
										instancePath: instancePath + "/invalid/" + i10 + "/code",
										schemaPath: "urn:meville:schema:cli:rank#/$defs/invalid/properties/code/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err91];
									else vErrors.push(err91);
									errors++;
								}
							} else {
								const err92 = {
									instancePath: instancePath + "/invalid/" + i10 + "/code",
									schemaPath: "urn:meville:schema:cli:rank#/$defs/invalid/properties/code/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err92];
								else vErrors.push(err92);
								errors++;
							}
						}
					} else {
						const err93 = {
							instancePath: instancePath + "/invalid/" + i10,
							schemaPath: "urn:meville:schema:cli:rank#/$defs/invalid/type",
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
					instancePath: instancePath + "/invalid",
					schemaPath: "#/properties/invalid/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err94];
				else vErrors.push(err94);
				errors++;
			}
		}
		if (data.award !== void 0) {
			let data43 = data.award;
			if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
				if (data43.vendor === void 0) {
					const err95 = {
						instancePath: instancePath + "/award",
						schemaPath: "#/properties/award/required",
						keyword: "required",
						params: { missingProperty: "vendor" },
						message: "must have required property 'vendor'"
					};
					if (vErrors === null) vErrors = [err95];
					else vErrors.push(err95);
					errors++;
				}
				if (data43.offer === void 0) {
					const err96 = {
						instancePath: instancePath + "/award",
						schemaPath: "#/properties/award/required",
						keyword: "required",
						params: { missingProperty: "offer" },
						message: "must have required property 'offer'"
					};
					if (vErrors === null) vErrors = [err96];
					else vErrors.push(err96);
					errors++;
				}
				if (data43.state === void 0) {
					const err97 = {
						instancePath: instancePath + "/award",
						schemaPath: "#/properties/award/required",
						keyword: "required",
						params: { missingProperty: "state" },
						message: "must have required property 'state'"
					};
					if (vErrors === null) vErrors = [err97];
					else vErrors.push(err97);
					errors++;
				}
				if (data43.orderNumber === void 0) {
					const err98 = {
						instancePath: instancePath + "/award",
						schemaPath: "#/properties/award/required",
						keyword: "required",
						params: { missingProperty: "orderNumber" },
						message: "must have required property 'orderNumber'"
					};
					if (vErrors === null) vErrors = [err98];
					else vErrors.push(err98);
					errors++;
				}
				if (data43.receiptFile === void 0) {
					const err99 = {
						instancePath: instancePath + "/award",
						schemaPath: "#/properties/award/required",
						keyword: "required",
						params: { missingProperty: "receiptFile" },
						message: "must have required property 'receiptFile'"
					};
					if (vErrors === null) vErrors = [err99];
					else vErrors.push(err99);
					errors++;
				}
				if (data43.agreement === void 0) {
					const err100 = {
						instancePath: instancePath + "/award",
						schemaPath: "#/properties/award/required",
						keyword: "required",
						params: { missingProperty: "agreement" },
						message: "must have required property 'agreement'"
					};
					if (vErrors === null) vErrors = [err100];
					else vErrors.push(err100);
					errors++;
				}
				for (const key9 in data43) if (!(key9 === "vendor" || key9 === "offer" || key9 === "state" || key9 === "orderNumber" || key9 === "receiptFile" || key9 === "agreement")) {
					const err101 = {
						instancePath: instancePath + "/award",
						schemaPath: "#/properties/award/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key9 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err101];
					else vErrors.push(err101);
					errors++;
				}
				if (data43.vendor !== void 0) {
					let data44 = data43.vendor;
					if (typeof data44 === "string") {
						if (func1(data44) < 1) {
							const err102 = {
								instancePath: instancePath + "/award/vendor",
								schemaPath: "#/properties/award/properties/vendor/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err102];
							else vErrors.push(err102);
							errors++;
						}
					} else {
						const err103 = {
							instancePath: instancePath + "/award/vendor",
							schemaPath: "#/properties/award/properties/vendor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err103];
						else vErrors.push(err103);
						errors++;
					}
				}
				if (data43.offer !== void 0) {
					let data45 = data43.offer;
					if (typeof data45 === "string") {
						if (!pattern9.test(data45)) {
							const err104 = {
								instancePath: instancePath + "/award/offer",
								schemaPath: "urn:meville:schema:common#/$defs/digest/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
								message: "must match pattern \"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
							};
							if (vErrors === null) vErrors = [err104];
							else vErrors.push(err104);
							errors++;
						}
					} else {
						const err105 = {
							instancePath: instancePath + "/award/offer",
							schemaPath: "urn:meville:schema:common#/$defs/digest/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err105];
						else vErrors.push(err105);
						errors++;
					}
				}
				if (data43.state !== void 0) {
					let data46 = data43.state;
					if (!(data46 === "pending" || data46 === "sold" || data46 === "silent")) {
						const err106 = {
							instancePath: instancePath + "/award/state",
							schemaPath: "#/properties/award/properties/state/enum",
							keyword: "enum",
							params: { allowedValues: schema114.properties.award.properties.state.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err106];
						else vErrors.push(err106);
						errors++;
					}
				}
				if (data43.orderNumber !== void 0) {
					let data47 = data43.orderNumber;
					if (typeof data47 !== "string" && data47 !== null) {
						const err107 = {
							instancePath: instancePath + "/award/orderNumber",
							schemaPath: "#/properties/award/properties/orderNumber/type",
							keyword: "type",
							params: { type: schema114.properties.award.properties.orderNumber.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err107];
						else vErrors.push(err107);
						errors++;
					}
				}
				if (data43.receiptFile !== void 0) {
					let data48 = data43.receiptFile;
					if (typeof data48 !== "string" && data48 !== null) {
						const err108 = {
							instancePath: instancePath + "/award/receiptFile",
							schemaPath: "#/properties/award/properties/receiptFile/type",
							keyword: "type",
							params: { type: schema114.properties.award.properties.receiptFile.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err108];
						else vErrors.push(err108);
						errors++;
					}
				}
				if (data43.agreement !== void 0) {
					let data49 = data43.agreement;
					const _errs110 = errors;
					let valid37 = false;
					let passing0 = null;
					const _errs111 = errors;
					if (!validate89(data49, {
						instancePath: instancePath + "/award/agreement",
						parentData: data43,
						parentDataProperty: "agreement",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs111 === errors;
					if (_valid0) {
						valid37 = true;
						passing0 = 0;
					}
					const _errs112 = errors;
					if (data49 !== null) {
						const err109 = {
							instancePath: instancePath + "/award/agreement",
							schemaPath: "#/properties/award/properties/agreement/oneOf/1/type",
							keyword: "type",
							params: { type: "null" },
							message: "must be null"
						};
						if (vErrors === null) vErrors = [err109];
						else vErrors.push(err109);
						errors++;
					}
					var _valid0 = _errs112 === errors;
					if (_valid0 && valid37) {
						valid37 = false;
						passing0 = [passing0, 1];
					} else if (_valid0) {
						valid37 = true;
						passing0 = 1;
					}
					if (!valid37) {
						const err110 = {
							instancePath: instancePath + "/award/agreement",
							schemaPath: "#/properties/award/properties/agreement/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing0 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err110];
						else vErrors.push(err110);
						errors++;
					} else {
						errors = _errs110;
						if (vErrors !== null) {
							if (_errs110) vErrors.length = _errs110;
							else vErrors = null;
						}
					}
				}
			} else {
				const err111 = {
					instancePath: instancePath + "/award",
					schemaPath: "#/properties/award/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err111];
				else vErrors.push(err111);
				errors++;
			}
		}
		if (data.counts !== void 0) {
			if (data.ranking === void 0) {
				const err112 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "counts",
						missingProperty: "ranking",
						depsCount: 1,
						deps: "ranking"
					},
					message: "must have property ranking when property counts is present"
				};
				if (vErrors === null) vErrors = [err112];
				else vErrors.push(err112);
				errors++;
			}
		}
		if (data.ranking !== void 0) {
			if (data.counts === void 0) {
				const err113 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "ranking",
						missingProperty: "counts",
						depsCount: 4,
						deps: "counts, ask, rejected, invalid"
					},
					message: "must have properties counts, ask, rejected, invalid when property ranking is present"
				};
				if (vErrors === null) vErrors = [err113];
				else vErrors.push(err113);
				errors++;
			}
			if (data.ask === void 0) {
				const err114 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "ranking",
						missingProperty: "ask",
						depsCount: 4,
						deps: "counts, ask, rejected, invalid"
					},
					message: "must have properties counts, ask, rejected, invalid when property ranking is present"
				};
				if (vErrors === null) vErrors = [err114];
				else vErrors.push(err114);
				errors++;
			}
			if (data.rejected === void 0) {
				const err115 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "ranking",
						missingProperty: "rejected",
						depsCount: 4,
						deps: "counts, ask, rejected, invalid"
					},
					message: "must have properties counts, ask, rejected, invalid when property ranking is present"
				};
				if (vErrors === null) vErrors = [err115];
				else vErrors.push(err115);
				errors++;
			}
			if (data.invalid === void 0) {
				const err116 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "ranking",
						missingProperty: "invalid",
						depsCount: 4,
						deps: "counts, ask, rejected, invalid"
					},
					message: "must have properties counts, ask, rejected, invalid when property ranking is present"
				};
				if (vErrors === null) vErrors = [err116];
				else vErrors.push(err116);
				errors++;
			}
		}
		if (data.ask !== void 0) {
			if (data.ranking === void 0) {
				const err117 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "ask",
						missingProperty: "ranking",
						depsCount: 1,
						deps: "ranking"
					},
					message: "must have property ranking when property ask is present"
				};
				if (vErrors === null) vErrors = [err117];
				else vErrors.push(err117);
				errors++;
			}
		}
		if (data.rejected !== void 0) {
			if (data.ranking === void 0) {
				const err118 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "rejected",
						missingProperty: "ranking",
						depsCount: 1,
						deps: "ranking"
					},
					message: "must have property ranking when property rejected is present"
				};
				if (vErrors === null) vErrors = [err118];
				else vErrors.push(err118);
				errors++;
			}
		}
		if (data.invalid !== void 0) {
			if (data.ranking === void 0) {
				const err119 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "invalid",
						missingProperty: "ranking",
						depsCount: 1,
						deps: "ranking"
					},
					message: "must have property ranking when property invalid is present"
				};
				if (vErrors === null) vErrors = [err119];
				else vErrors.push(err119);
				errors++;
			}
		}
	} else {
		const err120 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err120];
		else vErrors.push(err120);
		errors++;
	}
	validate51.errors = vErrors;
	return errors === 0;
}
validate51.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { cliSend };
