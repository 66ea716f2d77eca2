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
const cliRank = validate52;
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
const func2 = Object.prototype.hasOwnProperty;
const func1 = require_ucs2length().default;
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
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
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
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
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
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
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
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
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
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.points === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "points" },
				message: "must have required property 'points'"
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
		for (const key0 in data) if (!(key0 === "points" || key0 === "rows")) {
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
		if (data.points !== void 0) {
			let data0 = data.points;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 100 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/points",
						schemaPath: "#/properties/points/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0 < -100 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/points",
						schemaPath: "#/properties/points/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: -100
						},
						message: "must be >= -100"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/points",
					schemaPath: "#/properties/points/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.rows !== void 0) {
			let data1 = data.rows;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.name === void 0) {
							const err6 = {
								instancePath: instancePath + "/rows/" + i0,
								schemaPath: "#/$defs/gapRow/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data2.points === void 0) {
							const err7 = {
								instancePath: instancePath + "/rows/" + i0,
								schemaPath: "#/$defs/gapRow/required",
								keyword: "required",
								params: { missingProperty: "points" },
								message: "must have required property 'points'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "name" || key1 === "points")) {
							const err8 = {
								instancePath: instancePath + "/rows/" + i0,
								schemaPath: "#/$defs/gapRow/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data2.name !== void 0) {
							let data3 = data2.name;
							if (typeof data3 === "string") {
								if (func1(data3) < 1) {
									const err9 = {
										instancePath: instancePath + "/rows/" + i0 + "/name",
										schemaPath: "#/$defs/gapRow/properties/name/minLength",
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
									instancePath: instancePath + "/rows/" + i0 + "/name",
									schemaPath: "#/$defs/gapRow/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data2.points !== void 0) {
							let data4 = data2.points;
							if (typeof data4 == "number" && isFinite(data4)) {
								if (data4 > 100 || isNaN(data4)) {
									const err11 = {
										instancePath: instancePath + "/rows/" + i0 + "/points",
										schemaPath: "#/$defs/gapRow/properties/points/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
								if (data4 < -100 || isNaN(data4)) {
									const err12 = {
										instancePath: instancePath + "/rows/" + i0 + "/points",
										schemaPath: "#/$defs/gapRow/properties/points/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: -100
										},
										message: "must be >= -100"
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/rows/" + i0 + "/points",
									schemaPath: "#/$defs/gapRow/properties/points/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/rows/" + i0,
							schemaPath: "#/$defs/gapRow/type",
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
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema133 = {
	"title": "Safe interval",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"name",
		"weight",
		"least",
		"leastRival",
		"most",
		"mostRival"
	],
	"properties": {
		"name": {
			"type": "string",
			"minLength": 1
		},
		"weight": {
			"type": "number",
			"minimum": 0,
			"description": "In the unit of the file."
		},
		"least": {
			"type": ["number", "null"],
			"minimum": 0,
			"description": "Below this weight leastRival wins; null when less changes nothing."
		},
		"leastRival": { "oneOf": [{ "$ref": "#/$defs/offerName" }, { "type": "null" }] },
		"most": {
			"type": ["number", "null"],
			"minimum": 0,
			"description": "Above this weight mostRival wins; null when more changes nothing."
		},
		"mostRival": { "oneOf": [{ "$ref": "#/$defs/offerName" }, { "type": "null" }] }
	}
};
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
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
		if (data.weight === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "weight" },
				message: "must have required property 'weight'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.least === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "least" },
				message: "must have required property 'least'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.leastRival === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "leastRival" },
				message: "must have required property 'leastRival'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.most === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "most" },
				message: "must have required property 'most'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.mostRival === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mostRival" },
				message: "must have required property 'mostRival'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "weight" || key0 === "least" || key0 === "leastRival" || key0 === "most" || key0 === "mostRival")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err7 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
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
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.weight !== void 0) {
			let data1 = data.weight;
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err9 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/minimum",
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
			} else {
				const err10 = {
					instancePath: instancePath + "/weight",
					schemaPath: "#/properties/weight/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.least !== void 0) {
			let data2 = data.least;
			if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
				const err11 = {
					instancePath: instancePath + "/least",
					schemaPath: "#/properties/least/type",
					keyword: "type",
					params: { type: schema133.properties.least.type },
					message: "must be number,null"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					const err12 = {
						instancePath: instancePath + "/least",
						schemaPath: "#/properties/least/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.leastRival !== void 0) {
			let data3 = data.leastRival;
			const _errs9 = errors;
			let valid1 = false;
			let passing0 = null;
			const _errs10 = errors;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.vendor === void 0) {
					const err13 = {
						instancePath: instancePath + "/leastRival",
						schemaPath: "#/$defs/offerName/required",
						keyword: "required",
						params: { missingProperty: "vendor" },
						message: "must have required property 'vendor'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data3.offer === void 0) {
					const err14 = {
						instancePath: instancePath + "/leastRival",
						schemaPath: "#/$defs/offerName/required",
						keyword: "required",
						params: { missingProperty: "offer" },
						message: "must have required property 'offer'"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "vendor" || key1 === "offer" || key1 === "unsigned")) {
					const err15 = {
						instancePath: instancePath + "/leastRival",
						schemaPath: "#/$defs/offerName/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data3.vendor !== void 0) {
					let data4 = data3.vendor;
					if (typeof data4 === "string") {
						if (func1(data4) < 1) {
							const err16 = {
								instancePath: instancePath + "/leastRival/vendor",
								schemaPath: "#/$defs/offerName/properties/vendor/minLength",
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
							instancePath: instancePath + "/leastRival/vendor",
							schemaPath: "#/$defs/offerName/properties/vendor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data3.offer !== void 0) {
					let data5 = data3.offer;
					if (typeof data5 === "string") {
						if (func1(data5) < 1) {
							const err18 = {
								instancePath: instancePath + "/leastRival/offer",
								schemaPath: "#/$defs/offerName/properties/offer/minLength",
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
							instancePath: instancePath + "/leastRival/offer",
							schemaPath: "#/$defs/offerName/properties/offer/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data3.unsigned !== void 0) {
					if (true !== data3.unsigned) {
						const err20 = {
							instancePath: instancePath + "/leastRival/unsigned",
							schemaPath: "#/$defs/offerName/properties/unsigned/const",
							keyword: "const",
							params: { allowedValue: true },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/leastRival",
					schemaPath: "#/$defs/offerName/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			if (_valid0) {
				valid1 = true;
				passing0 = 0;
			}
			const _errs19 = errors;
			if (data3 !== null) {
				const err22 = {
					instancePath: instancePath + "/leastRival",
					schemaPath: "#/properties/leastRival/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			var _valid0 = _errs19 === errors;
			if (_valid0 && valid1) {
				valid1 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid1 = true;
				passing0 = 1;
			}
			if (!valid1) {
				const err23 = {
					instancePath: instancePath + "/leastRival",
					schemaPath: "#/properties/leastRival/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			} else {
				errors = _errs9;
				if (vErrors !== null) {
					if (_errs9) vErrors.length = _errs9;
					else vErrors = null;
				}
			}
		}
		if (data.most !== void 0) {
			let data7 = data.most;
			if (!(typeof data7 == "number" && isFinite(data7)) && data7 !== null) {
				const err24 = {
					instancePath: instancePath + "/most",
					schemaPath: "#/properties/most/type",
					keyword: "type",
					params: { type: schema133.properties.most.type },
					message: "must be number,null"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 0 || isNaN(data7)) {
					const err25 = {
						instancePath: instancePath + "/most",
						schemaPath: "#/properties/most/minimum",
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
		if (data.mostRival !== void 0) {
			let data8 = data.mostRival;
			const _errs24 = errors;
			let valid4 = false;
			let passing1 = null;
			const _errs25 = errors;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.vendor === void 0) {
					const err26 = {
						instancePath: instancePath + "/mostRival",
						schemaPath: "#/$defs/offerName/required",
						keyword: "required",
						params: { missingProperty: "vendor" },
						message: "must have required property 'vendor'"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data8.offer === void 0) {
					const err27 = {
						instancePath: instancePath + "/mostRival",
						schemaPath: "#/$defs/offerName/required",
						keyword: "required",
						params: { missingProperty: "offer" },
						message: "must have required property 'offer'"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				for (const key2 in data8) if (!(key2 === "vendor" || key2 === "offer" || key2 === "unsigned")) {
					const err28 = {
						instancePath: instancePath + "/mostRival",
						schemaPath: "#/$defs/offerName/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data8.vendor !== void 0) {
					let data9 = data8.vendor;
					if (typeof data9 === "string") {
						if (func1(data9) < 1) {
							const err29 = {
								instancePath: instancePath + "/mostRival/vendor",
								schemaPath: "#/$defs/offerName/properties/vendor/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/mostRival/vendor",
							schemaPath: "#/$defs/offerName/properties/vendor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data8.offer !== void 0) {
					let data10 = data8.offer;
					if (typeof data10 === "string") {
						if (func1(data10) < 1) {
							const err31 = {
								instancePath: instancePath + "/mostRival/offer",
								schemaPath: "#/$defs/offerName/properties/offer/minLength",
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
							instancePath: instancePath + "/mostRival/offer",
							schemaPath: "#/$defs/offerName/properties/offer/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
				if (data8.unsigned !== void 0) {
					if (true !== data8.unsigned) {
						const err33 = {
							instancePath: instancePath + "/mostRival/unsigned",
							schemaPath: "#/$defs/offerName/properties/unsigned/const",
							keyword: "const",
							params: { allowedValue: true },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/mostRival",
					schemaPath: "#/$defs/offerName/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
			var _valid1 = _errs25 === errors;
			if (_valid1) {
				valid4 = true;
				passing1 = 0;
			}
			const _errs34 = errors;
			if (data8 !== null) {
				const err35 = {
					instancePath: instancePath + "/mostRival",
					schemaPath: "#/properties/mostRival/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
			var _valid1 = _errs34 === errors;
			if (_valid1 && valid4) {
				valid4 = false;
				passing1 = [passing1, 1];
			} else if (_valid1) {
				valid4 = true;
				passing1 = 1;
			}
			if (!valid4) {
				const err36 = {
					instancePath: instancePath + "/mostRival",
					schemaPath: "#/properties/mostRival/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing1 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
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
		const err37 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err37];
		else vErrors.push(err37);
		errors++;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate66.evaluated;
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
		if (data.vendor === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vendor" },
				message: "must have required property 'vendor'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.offer === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "offer" },
				message: "must have required property 'offer'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.gap === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "gap" },
				message: "must have required property 'gap'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.flips === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "flips" },
				message: "must have required property 'flips'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.needs === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "needs" },
				message: "must have required property 'needs'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "rank" || key0 === "vendor" || key0 === "offer" || key0 === "unsigned" || key0 === "gap" || key0 === "flips" || key0 === "needs")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.rank !== void 0) {
			let data0 = data.rank;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err7 = {
					instancePath: instancePath + "/rank",
					schemaPath: "#/properties/rank/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err8 = {
						instancePath: instancePath + "/rank",
						schemaPath: "#/properties/rank/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.vendor !== void 0) {
			let data1 = data.vendor;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err9 = {
						instancePath: instancePath + "/vendor",
						schemaPath: "#/properties/vendor/minLength",
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
					instancePath: instancePath + "/vendor",
					schemaPath: "#/properties/vendor/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.offer !== void 0) {
			let data2 = data.offer;
			if (typeof data2 === "string") {
				if (func1(data2) < 1) {
					const err11 = {
						instancePath: instancePath + "/offer",
						schemaPath: "#/properties/offer/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/offer",
					schemaPath: "#/properties/offer/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.unsigned !== void 0) {
			if (true !== data.unsigned) {
				const err13 = {
					instancePath: instancePath + "/unsigned",
					schemaPath: "#/properties/unsigned/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.gap !== void 0) {
			if (!validate62(data.gap, {
				instancePath: instancePath + "/gap",
				parentData: data,
				parentDataProperty: "gap",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
				errors = vErrors.length;
			}
		}
		if (data.flips !== void 0) {
			let data5 = data.flips;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.name === void 0) {
							const err14 = {
								instancePath: instancePath + "/flips/" + i0,
								schemaPath: "#/$defs/flip/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data6.weight === void 0) {
							const err15 = {
								instancePath: instancePath + "/flips/" + i0,
								schemaPath: "#/$defs/flip/required",
								keyword: "required",
								params: { missingProperty: "weight" },
								message: "must have required property 'weight'"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						for (const key1 in data6) if (!(key1 === "name" || key1 === "weight")) {
							const err16 = {
								instancePath: instancePath + "/flips/" + i0,
								schemaPath: "#/$defs/flip/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data6.name !== void 0) {
							let data7 = data6.name;
							if (typeof data7 === "string") {
								if (func1(data7) < 1) {
									const err17 = {
										instancePath: instancePath + "/flips/" + i0 + "/name",
										schemaPath: "#/$defs/flip/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
							} else {
								const err18 = {
									instancePath: instancePath + "/flips/" + i0 + "/name",
									schemaPath: "#/$defs/flip/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
						if (data6.weight !== void 0) {
							let data8 = data6.weight;
							if (typeof data8 == "number" && isFinite(data8)) {
								if (data8 < 0 || isNaN(data8)) {
									const err19 = {
										instancePath: instancePath + "/flips/" + i0 + "/weight",
										schemaPath: "#/$defs/flip/properties/weight/minimum",
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
							} else {
								const err20 = {
									instancePath: instancePath + "/flips/" + i0 + "/weight",
									schemaPath: "#/$defs/flip/properties/weight/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/flips/" + i0,
							schemaPath: "#/$defs/flip/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/flips",
					schemaPath: "#/properties/flips/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.needs !== void 0) {
			let data9 = data.needs;
			if (Array.isArray(data9)) {
				const len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data10 = data9[i1];
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.name === void 0) {
							const err23 = {
								instancePath: instancePath + "/needs/" + i1,
								schemaPath: "#/$defs/need/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data10.utility === void 0) {
							const err24 = {
								instancePath: instancePath + "/needs/" + i1,
								schemaPath: "#/$defs/need/required",
								keyword: "required",
								params: { missingProperty: "utility" },
								message: "must have required property 'utility'"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data10.values === void 0) {
							const err25 = {
								instancePath: instancePath + "/needs/" + i1,
								schemaPath: "#/$defs/need/required",
								keyword: "required",
								params: { missingProperty: "values" },
								message: "must have required property 'values'"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						for (const key2 in data10) if (!(key2 === "name" || key2 === "utility" || key2 === "values")) {
							const err26 = {
								instancePath: instancePath + "/needs/" + i1,
								schemaPath: "#/$defs/need/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (data10.name !== void 0) {
							let data11 = data10.name;
							if (typeof data11 === "string") {
								if (func1(data11) < 1) {
									const err27 = {
										instancePath: instancePath + "/needs/" + i1 + "/name",
										schemaPath: "#/$defs/need/properties/name/minLength",
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
									instancePath: instancePath + "/needs/" + i1 + "/name",
									schemaPath: "#/$defs/need/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
						if (data10.utility !== void 0) {
							let data12 = data10.utility;
							if (typeof data12 == "number" && isFinite(data12)) {
								if (data12 > 1 || isNaN(data12)) {
									const err29 = {
										instancePath: instancePath + "/needs/" + i1 + "/utility",
										schemaPath: "#/$defs/need/properties/utility/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1
										},
										message: "must be <= 1"
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
								if (data12 < 0 || isNaN(data12)) {
									const err30 = {
										instancePath: instancePath + "/needs/" + i1 + "/utility",
										schemaPath: "#/$defs/need/properties/utility/minimum",
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
							} else {
								const err31 = {
									instancePath: instancePath + "/needs/" + i1 + "/utility",
									schemaPath: "#/$defs/need/properties/utility/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						if (data10.values !== void 0) {
							let data13 = data10.values;
							if (Array.isArray(data13)) {
								if (data13.length < 1) {
									const err32 = {
										instancePath: instancePath + "/needs/" + i1 + "/values",
										schemaPath: "#/$defs/need/properties/values/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
								const len2 = data13.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data14 = data13[i2];
									if (typeof data14 === "string") {
										if (func1(data14) < 1) {
											const err33 = {
												instancePath: instancePath + "/needs/" + i1 + "/values/" + i2,
												schemaPath: "#/$defs/need/properties/values/items/minLength",
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
											instancePath: instancePath + "/needs/" + i1 + "/values/" + i2,
											schemaPath: "#/$defs/need/properties/values/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err34];
										else vErrors.push(err34);
										errors++;
									}
								}
							} else {
								const err35 = {
									instancePath: instancePath + "/needs/" + i1 + "/values",
									schemaPath: "#/$defs/need/properties/values/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/needs/" + i1,
							schemaPath: "#/$defs/need/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/needs",
					schemaPath: "#/properties/needs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
	} else {
		const err38 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err38];
		else vErrors.push(err38);
		errors++;
	}
	validate66.errors = vErrors;
	return errors === 0;
}
validate66.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema139 = {
	"title": "Wish price",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"property",
		"rule",
		"offers",
		"cheapest",
		"saving",
		"best",
		"score",
		"gain"
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
		"offers": {
			"type": "integer",
			"minimum": 1,
			"description": "How many this rule alone keeps out."
		},
		"cheapest": { "oneOf": [{ "$ref": "#/$defs/offerName" }, { "type": "null" }] },
		"saving": {
			"oneOf": [{ "$ref": "#/$defs/difference" }, { "type": "null" }],
			"description": "The total of the first less that of the cheapest."
		},
		"best": { "$ref": "#/$defs/offerName" },
		"score": {
			"type": "number",
			"minimum": 0,
			"maximum": 100,
			"description": "That of best."
		},
		"gain": {
			"type": ["number", "null"],
			"minimum": -100,
			"maximum": 100,
			"description": "The score of best less that of the first; null when nothing is ranked."
		}
	}
};
const pattern63 = /* @__PURE__ */ new RegExp("^-?(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$", "u");
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate70.evaluated;
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
				if (!pattern63.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/amount",
						schemaPath: "#/properties/amount/pattern",
						keyword: "pattern",
						params: { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$" },
						message: "must match pattern \"^-?(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$\""
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
	validate70.errors = vErrors;
	return errors === 0;
}
validate70.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate69.evaluated;
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
		if (data.rule === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rule" },
				message: "must have required property 'rule'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.offers === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "offers" },
				message: "must have required property 'offers'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.cheapest === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cheapest" },
				message: "must have required property 'cheapest'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.saving === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "saving" },
				message: "must have required property 'saving'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.best === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "best" },
				message: "must have required property 'best'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.score === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "score" },
				message: "must have required property 'score'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.gain === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "gain" },
				message: "must have required property 'gain'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "property" || key0 === "rule" || key0 === "offers" || key0 === "cheapest" || key0 === "saving" || key0 === "best" || key0 === "score" || key0 === "gain")) {
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
		if (data.property !== void 0) {
			let data0 = data.property;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err9 = {
						instancePath: instancePath + "/property",
						schemaPath: "#/properties/property/minLength",
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
					instancePath: instancePath + "/property",
					schemaPath: "#/properties/property/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.rule !== void 0) {
			let data1 = data.rule;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err11 = {
						instancePath: instancePath + "/rule",
						schemaPath: "#/properties/rule/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/rule",
					schemaPath: "#/properties/rule/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.offers !== void 0) {
			let data2 = data.offers;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err13 = {
					instancePath: instancePath + "/offers",
					schemaPath: "#/properties/offers/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					const err14 = {
						instancePath: instancePath + "/offers",
						schemaPath: "#/properties/offers/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.cheapest !== void 0) {
			let data3 = data.cheapest;
			const _errs9 = errors;
			let valid1 = false;
			let passing0 = null;
			const _errs10 = errors;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.vendor === void 0) {
					const err15 = {
						instancePath: instancePath + "/cheapest",
						schemaPath: "#/$defs/offerName/required",
						keyword: "required",
						params: { missingProperty: "vendor" },
						message: "must have required property 'vendor'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data3.offer === void 0) {
					const err16 = {
						instancePath: instancePath + "/cheapest",
						schemaPath: "#/$defs/offerName/required",
						keyword: "required",
						params: { missingProperty: "offer" },
						message: "must have required property 'offer'"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "vendor" || key1 === "offer" || key1 === "unsigned")) {
					const err17 = {
						instancePath: instancePath + "/cheapest",
						schemaPath: "#/$defs/offerName/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data3.vendor !== void 0) {
					let data4 = data3.vendor;
					if (typeof data4 === "string") {
						if (func1(data4) < 1) {
							const err18 = {
								instancePath: instancePath + "/cheapest/vendor",
								schemaPath: "#/$defs/offerName/properties/vendor/minLength",
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
							instancePath: instancePath + "/cheapest/vendor",
							schemaPath: "#/$defs/offerName/properties/vendor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data3.offer !== void 0) {
					let data5 = data3.offer;
					if (typeof data5 === "string") {
						if (func1(data5) < 1) {
							const err20 = {
								instancePath: instancePath + "/cheapest/offer",
								schemaPath: "#/$defs/offerName/properties/offer/minLength",
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
							instancePath: instancePath + "/cheapest/offer",
							schemaPath: "#/$defs/offerName/properties/offer/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data3.unsigned !== void 0) {
					if (true !== data3.unsigned) {
						const err22 = {
							instancePath: instancePath + "/cheapest/unsigned",
							schemaPath: "#/$defs/offerName/properties/unsigned/const",
							keyword: "const",
							params: { allowedValue: true },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/cheapest",
					schemaPath: "#/$defs/offerName/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			if (_valid0) {
				valid1 = true;
				passing0 = 0;
			}
			const _errs19 = errors;
			if (data3 !== null) {
				const err24 = {
					instancePath: instancePath + "/cheapest",
					schemaPath: "#/properties/cheapest/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			var _valid0 = _errs19 === errors;
			if (_valid0 && valid1) {
				valid1 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid1 = true;
				passing0 = 1;
			}
			if (!valid1) {
				const err25 = {
					instancePath: instancePath + "/cheapest",
					schemaPath: "#/properties/cheapest/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			} else {
				errors = _errs9;
				if (vErrors !== null) {
					if (_errs9) vErrors.length = _errs9;
					else vErrors = null;
				}
			}
		}
		if (data.saving !== void 0) {
			let data7 = data.saving;
			const _errs22 = errors;
			let valid4 = false;
			let passing1 = null;
			const _errs23 = errors;
			if (!validate70(data7, {
				instancePath: instancePath + "/saving",
				parentData: data,
				parentDataProperty: "saving",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs23 === errors;
			if (_valid1) {
				valid4 = true;
				passing1 = 0;
			}
			const _errs24 = errors;
			if (data7 !== null) {
				const err26 = {
					instancePath: instancePath + "/saving",
					schemaPath: "#/properties/saving/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
			var _valid1 = _errs24 === errors;
			if (_valid1 && valid4) {
				valid4 = false;
				passing1 = [passing1, 1];
			} else if (_valid1) {
				valid4 = true;
				passing1 = 1;
			}
			if (!valid4) {
				const err27 = {
					instancePath: instancePath + "/saving",
					schemaPath: "#/properties/saving/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing1 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			} else {
				errors = _errs22;
				if (vErrors !== null) {
					if (_errs22) vErrors.length = _errs22;
					else vErrors = null;
				}
			}
		}
		if (data.best !== void 0) {
			let data8 = data.best;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.vendor === void 0) {
					const err28 = {
						instancePath: instancePath + "/best",
						schemaPath: "#/$defs/offerName/required",
						keyword: "required",
						params: { missingProperty: "vendor" },
						message: "must have required property 'vendor'"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data8.offer === void 0) {
					const err29 = {
						instancePath: instancePath + "/best",
						schemaPath: "#/$defs/offerName/required",
						keyword: "required",
						params: { missingProperty: "offer" },
						message: "must have required property 'offer'"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				for (const key2 in data8) if (!(key2 === "vendor" || key2 === "offer" || key2 === "unsigned")) {
					const err30 = {
						instancePath: instancePath + "/best",
						schemaPath: "#/$defs/offerName/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data8.vendor !== void 0) {
					let data9 = data8.vendor;
					if (typeof data9 === "string") {
						if (func1(data9) < 1) {
							const err31 = {
								instancePath: instancePath + "/best/vendor",
								schemaPath: "#/$defs/offerName/properties/vendor/minLength",
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
							instancePath: instancePath + "/best/vendor",
							schemaPath: "#/$defs/offerName/properties/vendor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
				if (data8.offer !== void 0) {
					let data10 = data8.offer;
					if (typeof data10 === "string") {
						if (func1(data10) < 1) {
							const err33 = {
								instancePath: instancePath + "/best/offer",
								schemaPath: "#/$defs/offerName/properties/offer/minLength",
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
							instancePath: instancePath + "/best/offer",
							schemaPath: "#/$defs/offerName/properties/offer/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
				if (data8.unsigned !== void 0) {
					if (true !== data8.unsigned) {
						const err35 = {
							instancePath: instancePath + "/best/unsigned",
							schemaPath: "#/$defs/offerName/properties/unsigned/const",
							keyword: "const",
							params: { allowedValue: true },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/best",
					schemaPath: "#/$defs/offerName/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.score !== void 0) {
			let data12 = data.score;
			if (typeof data12 == "number" && isFinite(data12)) {
				if (data12 > 100 || isNaN(data12)) {
					const err37 = {
						instancePath: instancePath + "/score",
						schemaPath: "#/properties/score/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				if (data12 < 0 || isNaN(data12)) {
					const err38 = {
						instancePath: instancePath + "/score",
						schemaPath: "#/properties/score/minimum",
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
			} else {
				const err39 = {
					instancePath: instancePath + "/score",
					schemaPath: "#/properties/score/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.gain !== void 0) {
			let data13 = data.gain;
			if (!(typeof data13 == "number" && isFinite(data13)) && data13 !== null) {
				const err40 = {
					instancePath: instancePath + "/gain",
					schemaPath: "#/properties/gain/type",
					keyword: "type",
					params: { type: schema139.properties.gain.type },
					message: "must be number,null"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
			if (typeof data13 == "number" && isFinite(data13)) {
				if (data13 > 100 || isNaN(data13)) {
					const err41 = {
						instancePath: instancePath + "/gain",
						schemaPath: "#/properties/gain/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				if (data13 < -100 || isNaN(data13)) {
					const err42 = {
						instancePath: instancePath + "/gain",
						schemaPath: "#/properties/gain/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: -100
						},
						message: "must be >= -100"
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
	validate69.errors = vErrors;
	return errors === 0;
}
validate69.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
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
		if (data.by === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" },
				message: "must have required property 'by'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "vendor" || key0 === "offer" || key0 === "unsigned" || key0 === "by")) {
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
		if (data.by !== void 0) {
			let data3 = data.by;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.vendor === void 0) {
					const err9 = {
						instancePath: instancePath + "/by",
						schemaPath: "#/$defs/offerName/required",
						keyword: "required",
						params: { missingProperty: "vendor" },
						message: "must have required property 'vendor'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data3.offer === void 0) {
					const err10 = {
						instancePath: instancePath + "/by",
						schemaPath: "#/$defs/offerName/required",
						keyword: "required",
						params: { missingProperty: "offer" },
						message: "must have required property 'offer'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "vendor" || key1 === "offer" || key1 === "unsigned")) {
					const err11 = {
						instancePath: instancePath + "/by",
						schemaPath: "#/$defs/offerName/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data3.vendor !== void 0) {
					let data4 = data3.vendor;
					if (typeof data4 === "string") {
						if (func1(data4) < 1) {
							const err12 = {
								instancePath: instancePath + "/by/vendor",
								schemaPath: "#/$defs/offerName/properties/vendor/minLength",
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
							instancePath: instancePath + "/by/vendor",
							schemaPath: "#/$defs/offerName/properties/vendor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data3.offer !== void 0) {
					let data5 = data3.offer;
					if (typeof data5 === "string") {
						if (func1(data5) < 1) {
							const err14 = {
								instancePath: instancePath + "/by/offer",
								schemaPath: "#/$defs/offerName/properties/offer/minLength",
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
							instancePath: instancePath + "/by/offer",
							schemaPath: "#/$defs/offerName/properties/offer/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data3.unsigned !== void 0) {
					if (true !== data3.unsigned) {
						const err16 = {
							instancePath: instancePath + "/by/unsigned",
							schemaPath: "#/$defs/offerName/properties/unsigned/const",
							keyword: "const",
							params: { allowedValue: true },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/$defs/offerName/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate77.evaluated;
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
		for (const key0 in data) if (!(key0 === "name" || key0 === "amount")) {
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
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.amount !== void 0) {
			if (!validate54(data.amount, {
				instancePath: instancePath + "/amount",
				parentData: data,
				parentDataProperty: "amount",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate77.errors = vErrors;
	return errors === 0;
}
validate77.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate75.evaluated;
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
		if (data.point === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "point" },
				message: "must have required property 'point'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.swings === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "swings" },
				message: "must have required property 'swings'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "point" || key0 === "swings")) {
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
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
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
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.point !== void 0) {
			if (!validate54(data.point, {
				instancePath: instancePath + "/point",
				parentData: data,
				parentDataProperty: "point",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.swings !== void 0) {
			let data2 = data.swings;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate77(data2[i0], {
					instancePath: instancePath + "/swings/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/swings",
					schemaPath: "#/properties/swings/type",
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
	validate75.errors = vErrors;
	return errors === 0;
}
validate75.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.lead === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lead" },
				message: "must have required property 'lead'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.losses === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "losses" },
				message: "must have required property 'losses'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.flips === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "flips" },
				message: "must have required property 'flips'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.rivals === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rivals" },
				message: "must have required property 'rivals'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.wishes === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "wishes" },
				message: "must have required property 'wishes'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.robustness === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "robustness" },
				message: "must have required property 'robustness'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.dominated === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dominated" },
				message: "must have required property 'dominated'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.worth === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "worth" },
				message: "must have required property 'worth'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "lead" || key0 === "losses" || key0 === "flips" || key0 === "rivals" || key0 === "wishes" || key0 === "robustness" || key0 === "dominated" || key0 === "worth")) {
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
		if (data.lead !== void 0) {
			let data0 = data.lead;
			const _errs3 = errors;
			let valid1 = false;
			let passing0 = null;
			const _errs4 = errors;
			if (!validate62(data0, {
				instancePath: instancePath + "/lead",
				parentData: data,
				parentDataProperty: "lead",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs4 === errors;
			if (_valid0) {
				valid1 = true;
				passing0 = 0;
			}
			const _errs5 = errors;
			if (data0 !== null) {
				const err9 = {
					instancePath: instancePath + "/lead",
					schemaPath: "#/properties/lead/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			var _valid0 = _errs5 === errors;
			if (_valid0 && valid1) {
				valid1 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid1 = true;
				passing0 = 1;
			}
			if (!valid1) {
				const err10 = {
					instancePath: instancePath + "/lead",
					schemaPath: "#/properties/lead/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			} else {
				errors = _errs3;
				if (vErrors !== null) {
					if (_errs3) vErrors.length = _errs3;
					else vErrors = null;
				}
			}
		}
		if (data.losses !== void 0) {
			let data1 = data.losses;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.name === void 0) {
							const err11 = {
								instancePath: instancePath + "/losses/" + i0,
								schemaPath: "#/$defs/gapRow/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data2.points === void 0) {
							const err12 = {
								instancePath: instancePath + "/losses/" + i0,
								schemaPath: "#/$defs/gapRow/required",
								keyword: "required",
								params: { missingProperty: "points" },
								message: "must have required property 'points'"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "name" || key1 === "points")) {
							const err13 = {
								instancePath: instancePath + "/losses/" + i0,
								schemaPath: "#/$defs/gapRow/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data2.name !== void 0) {
							let data3 = data2.name;
							if (typeof data3 === "string") {
								if (func1(data3) < 1) {
									const err14 = {
										instancePath: instancePath + "/losses/" + i0 + "/name",
										schemaPath: "#/$defs/gapRow/properties/name/minLength",
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
									instancePath: instancePath + "/losses/" + i0 + "/name",
									schemaPath: "#/$defs/gapRow/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data2.points !== void 0) {
							let data4 = data2.points;
							if (typeof data4 == "number" && isFinite(data4)) {
								if (data4 > 100 || isNaN(data4)) {
									const err16 = {
										instancePath: instancePath + "/losses/" + i0 + "/points",
										schemaPath: "#/$defs/gapRow/properties/points/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
								if (data4 < -100 || isNaN(data4)) {
									const err17 = {
										instancePath: instancePath + "/losses/" + i0 + "/points",
										schemaPath: "#/$defs/gapRow/properties/points/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: -100
										},
										message: "must be >= -100"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
							} else {
								const err18 = {
									instancePath: instancePath + "/losses/" + i0 + "/points",
									schemaPath: "#/$defs/gapRow/properties/points/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/losses/" + i0,
							schemaPath: "#/$defs/gapRow/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/losses",
					schemaPath: "#/properties/losses/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.flips !== void 0) {
			let data5 = data.flips;
			if (Array.isArray(data5)) {
				const len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate64(data5[i1], {
					instancePath: instancePath + "/flips/" + i1,
					parentData: data5,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
					errors = vErrors.length;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/flips",
					schemaPath: "#/properties/flips/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.rivals !== void 0) {
			let data7 = data.rivals;
			if (Array.isArray(data7)) {
				const len2 = data7.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate66(data7[i2], {
					instancePath: instancePath + "/rivals/" + i2,
					parentData: data7,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
					errors = vErrors.length;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/rivals",
					schemaPath: "#/properties/rivals/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.wishes !== void 0) {
			let data9 = data.wishes;
			if (Array.isArray(data9)) {
				const len3 = data9.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate69(data9[i3], {
					instancePath: instancePath + "/wishes/" + i3,
					parentData: data9,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
					errors = vErrors.length;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/wishes",
					schemaPath: "#/properties/wishes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.robustness !== void 0) {
			let data11 = data.robustness;
			const _errs27 = errors;
			let valid12 = false;
			let passing1 = null;
			const _errs28 = errors;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				if (data11.draws === void 0) {
					const err24 = {
						instancePath: instancePath + "/robustness",
						schemaPath: "#/$defs/robustness/required",
						keyword: "required",
						params: { missingProperty: "draws" },
						message: "must have required property 'draws'"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data11.seed === void 0) {
					const err25 = {
						instancePath: instancePath + "/robustness",
						schemaPath: "#/$defs/robustness/required",
						keyword: "required",
						params: { missingProperty: "seed" },
						message: "must have required property 'seed'"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data11.first === void 0) {
					const err26 = {
						instancePath: instancePath + "/robustness",
						schemaPath: "#/$defs/robustness/required",
						keyword: "required",
						params: { missingProperty: "first" },
						message: "must have required property 'first'"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				for (const key2 in data11) if (!(key2 === "draws" || key2 === "seed" || key2 === "first")) {
					const err27 = {
						instancePath: instancePath + "/robustness",
						schemaPath: "#/$defs/robustness/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data11.draws !== void 0) {
					let data12 = data11.draws;
					if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
						const err28 = {
							instancePath: instancePath + "/robustness/draws",
							schemaPath: "#/$defs/robustness/properties/draws/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
					if (typeof data12 == "number" && isFinite(data12)) {
						if (data12 < 1 || isNaN(data12)) {
							const err29 = {
								instancePath: instancePath + "/robustness/draws",
								schemaPath: "#/$defs/robustness/properties/draws/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					}
				}
				if (data11.seed !== void 0) {
					let data13 = data11.seed;
					if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
						const err30 = {
							instancePath: instancePath + "/robustness/seed",
							schemaPath: "#/$defs/robustness/properties/seed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
					if (typeof data13 == "number" && isFinite(data13)) {
						if (data13 < 0 || isNaN(data13)) {
							const err31 = {
								instancePath: instancePath + "/robustness/seed",
								schemaPath: "#/$defs/robustness/properties/seed/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					}
				}
				if (data11.first !== void 0) {
					let data14 = data11.first;
					if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
						const err32 = {
							instancePath: instancePath + "/robustness/first",
							schemaPath: "#/$defs/robustness/properties/first/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
					if (typeof data14 == "number" && isFinite(data14)) {
						if (data14 < 0 || isNaN(data14)) {
							const err33 = {
								instancePath: instancePath + "/robustness/first",
								schemaPath: "#/$defs/robustness/properties/first/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					}
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/robustness",
					schemaPath: "#/$defs/robustness/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
			var _valid1 = _errs28 === errors;
			if (_valid1) {
				valid12 = true;
				passing1 = 0;
			}
			const _errs38 = errors;
			if (data11 !== null) {
				const err35 = {
					instancePath: instancePath + "/robustness",
					schemaPath: "#/properties/robustness/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
			var _valid1 = _errs38 === errors;
			if (_valid1 && valid12) {
				valid12 = false;
				passing1 = [passing1, 1];
			} else if (_valid1) {
				valid12 = true;
				passing1 = 1;
			}
			if (!valid12) {
				const err36 = {
					instancePath: instancePath + "/robustness",
					schemaPath: "#/properties/robustness/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing1 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			} else {
				errors = _errs27;
				if (vErrors !== null) {
					if (_errs27) vErrors.length = _errs27;
					else vErrors = null;
				}
			}
		}
		if (data.dominated !== void 0) {
			let data15 = data.dominated;
			if (Array.isArray(data15)) {
				const len4 = data15.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate73(data15[i4], {
					instancePath: instancePath + "/dominated/" + i4,
					parentData: data15,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
					errors = vErrors.length;
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/dominated",
					schemaPath: "#/properties/dominated/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.worth !== void 0) {
			let data17 = data.worth;
			const _errs44 = errors;
			let valid17 = false;
			let passing2 = null;
			const _errs45 = errors;
			if (!validate75(data17, {
				instancePath: instancePath + "/worth",
				parentData: data,
				parentDataProperty: "worth",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
				errors = vErrors.length;
			}
			var _valid2 = _errs45 === errors;
			if (_valid2) {
				valid17 = true;
				passing2 = 0;
			}
			const _errs46 = errors;
			if (data17 !== null) {
				const err38 = {
					instancePath: instancePath + "/worth",
					schemaPath: "#/properties/worth/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
			var _valid2 = _errs46 === errors;
			if (_valid2 && valid17) {
				valid17 = false;
				passing2 = [passing2, 1];
			} else if (_valid2) {
				valid17 = true;
				passing2 = 1;
			}
			if (!valid17) {
				const err39 = {
					instancePath: instancePath + "/worth",
					schemaPath: "#/properties/worth/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing2 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			} else {
				errors = _errs44;
				if (vErrors !== null) {
					if (_errs44) vErrors.length = _errs44;
					else vErrors = null;
				}
			}
		}
	} else {
		const err40 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err40];
		else vErrors.push(err40);
		errors++;
	}
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.counts === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "counts" },
				message: "must have required property 'counts'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.ranking === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ranking" },
				message: "must have required property 'ranking'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.ask === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ask" },
				message: "must have required property 'ask'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.rejected === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rejected" },
				message: "must have required property 'rejected'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.invalid === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "invalid" },
				message: "must have required property 'invalid'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "counts" || key0 === "ranking" || key0 === "ask" || key0 === "rejected" || key0 === "invalid" || key0 === "explanation")) {
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
		if (data.counts !== void 0) {
			let data0 = data.counts;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.offers === void 0) {
					const err6 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/$defs/counts/required",
						keyword: "required",
						params: { missingProperty: "offers" },
						message: "must have required property 'offers'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data0.ranked === void 0) {
					const err7 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/$defs/counts/required",
						keyword: "required",
						params: { missingProperty: "ranked" },
						message: "must have required property 'ranked'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data0.ask === void 0) {
					const err8 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/$defs/counts/required",
						keyword: "required",
						params: { missingProperty: "ask" },
						message: "must have required property 'ask'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data0.rejected === void 0) {
					const err9 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/$defs/counts/required",
						keyword: "required",
						params: { missingProperty: "rejected" },
						message: "must have required property 'rejected'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data0.invalid === void 0) {
					const err10 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/$defs/counts/required",
						keyword: "required",
						params: { missingProperty: "invalid" },
						message: "must have required property 'invalid'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				for (const key1 in data0) if (!(key1 === "offers" || key1 === "ranked" || key1 === "ask" || key1 === "rejected" || key1 === "invalid")) {
					const err11 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/$defs/counts/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data0.offers !== void 0) {
					let data1 = data0.offers;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						const err12 = {
							instancePath: instancePath + "/counts/offers",
							schemaPath: "#/$defs/counts/properties/offers/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 0 || isNaN(data1)) {
							const err13 = {
								instancePath: instancePath + "/counts/offers",
								schemaPath: "#/$defs/counts/properties/offers/minimum",
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
				if (data0.ranked !== void 0) {
					let data2 = data0.ranked;
					if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
						const err14 = {
							instancePath: instancePath + "/counts/ranked",
							schemaPath: "#/$defs/counts/properties/ranked/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 < 0 || isNaN(data2)) {
							const err15 = {
								instancePath: instancePath + "/counts/ranked",
								schemaPath: "#/$defs/counts/properties/ranked/minimum",
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
				if (data0.ask !== void 0) {
					let data3 = data0.ask;
					if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
						const err16 = {
							instancePath: instancePath + "/counts/ask",
							schemaPath: "#/$defs/counts/properties/ask/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					if (typeof data3 == "number" && isFinite(data3)) {
						if (data3 < 0 || isNaN(data3)) {
							const err17 = {
								instancePath: instancePath + "/counts/ask",
								schemaPath: "#/$defs/counts/properties/ask/minimum",
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
				if (data0.rejected !== void 0) {
					let data4 = data0.rejected;
					if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
						const err18 = {
							instancePath: instancePath + "/counts/rejected",
							schemaPath: "#/$defs/counts/properties/rejected/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (typeof data4 == "number" && isFinite(data4)) {
						if (data4 < 0 || isNaN(data4)) {
							const err19 = {
								instancePath: instancePath + "/counts/rejected",
								schemaPath: "#/$defs/counts/properties/rejected/minimum",
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
				if (data0.invalid !== void 0) {
					let data5 = data0.invalid;
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err20 = {
							instancePath: instancePath + "/counts/invalid",
							schemaPath: "#/$defs/counts/properties/invalid/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 0 || isNaN(data5)) {
							const err21 = {
								instancePath: instancePath + "/counts/invalid",
								schemaPath: "#/$defs/counts/properties/invalid/minimum",
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
			} else {
				const err22 = {
					instancePath: instancePath + "/counts",
					schemaPath: "#/$defs/counts/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.ranking !== void 0) {
			let data6 = data.ranking;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate53(data6[i0], {
					instancePath: instancePath + "/ranking/" + i0,
					parentData: data6,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
					errors = vErrors.length;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/ranking",
					schemaPath: "#/properties/ranking/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.ask !== void 0) {
			let data8 = data.ask;
			if (Array.isArray(data8)) {
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate57(data8[i1], {
					instancePath: instancePath + "/ask/" + i1,
					parentData: data8,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
					errors = vErrors.length;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/ask",
					schemaPath: "#/properties/ask/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.rejected !== void 0) {
			let data10 = data.rejected;
			if (Array.isArray(data10)) {
				const len2 = data10.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate59(data10[i2], {
					instancePath: instancePath + "/rejected/" + i2,
					parentData: data10,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
					errors = vErrors.length;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/rejected",
					schemaPath: "#/properties/rejected/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.invalid !== void 0) {
			let data12 = data.invalid;
			if (Array.isArray(data12)) {
				const len3 = data12.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data13 = data12[i3];
					if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
						if (data13.vendor === void 0) {
							const err26 = {
								instancePath: instancePath + "/invalid/" + i3,
								schemaPath: "#/$defs/invalid/required",
								keyword: "required",
								params: { missingProperty: "vendor" },
								message: "must have required property 'vendor'"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (data13.offer === void 0) {
							const err27 = {
								instancePath: instancePath + "/invalid/" + i3,
								schemaPath: "#/$defs/invalid/required",
								keyword: "required",
								params: { missingProperty: "offer" },
								message: "must have required property 'offer'"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data13.code === void 0) {
							const err28 = {
								instancePath: instancePath + "/invalid/" + i3,
								schemaPath: "#/$defs/invalid/required",
								keyword: "required",
								params: { missingProperty: "code" },
								message: "must have required property 'code'"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						for (const key2 in data13) if (!(key2 === "vendor" || key2 === "offer" || key2 === "code")) {
							const err29 = {
								instancePath: instancePath + "/invalid/" + i3,
								schemaPath: "#/$defs/invalid/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (data13.vendor !== void 0) {
							let data14 = data13.vendor;
							if (typeof data14 === "string") {
								if (func1(data14) < 1) {
									const err30 = {
										instancePath: instancePath + "/invalid/" + i3 + "/vendor",
										schemaPath: "#/$defs/invalid/properties/vendor/minLength",
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
									instancePath: instancePath + "/invalid/" + i3 + "/vendor",
									schemaPath: "#/$defs/invalid/properties/vendor/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						if (data13.offer !== void 0) {
							let data15 = data13.offer;
							if (typeof data15 !== "string" && data15 !== null) {
								const err32 = {
									instancePath: instancePath + "/invalid/" + i3 + "/offer",
									schemaPath: "#/$defs/invalid/properties/offer/type",
									keyword: "type",
									params: { type: schema128.properties.offer.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
						if (data13.code !== void 0) {
							let data16 = data13.code;
							if (typeof data16 === "string") {
								if (func1(data16) < 1) {
									const err33 = {
										instancePath: instancePath + "/invalid/" + i3 + "/code",
										schemaPath: "#/$defs/invalid/properties/code/minLength",
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
									instancePath: instancePath + "/invalid/" + i3 + "/code",
									schemaPath: "#/$defs/invalid/properties/code/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/invalid/" + i3,
							schemaPath: "#/$defs/invalid/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/invalid",
					schemaPath: "#/properties/invalid/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.explanation !== void 0) {
			if (!validate61(data.explanation, {
				instancePath: instancePath + "/explanation",
				parentData: data,
				parentDataProperty: "explanation",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err37 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err37];
		else vErrors.push(err37);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { cliRank };
