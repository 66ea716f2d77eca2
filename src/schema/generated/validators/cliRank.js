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
const cliRank = validate27;
const schema64 = {
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
const schema65 = {
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
const schema62 = {
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
const func1 = require_ucs2length().default;
const pattern20 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$", "u");
const pattern17 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate29.evaluated;
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
				if (!pattern20.test(data0)) {
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
				if (!pattern17.test(data1)) {
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
	validate29.errors = vErrors;
	return errors === 0;
}
validate29.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate28.evaluated;
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
		for (const key0 in data) if (!(key0 === "rank" || key0 === "score" || key0 === "upTo" || key0 === "vendor" || key0 === "offer" || key0 === "unsigned" || key0 === "total" || key0 === "criteria")) {
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
		if (data.total !== void 0) {
			let data6 = data.total;
			const _errs14 = errors;
			let valid1 = false;
			let passing0 = null;
			const _errs15 = errors;
			if (!validate29(data6, {
				instancePath: instancePath + "/total",
				parentData: data,
				parentDataProperty: "total",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs15 === errors;
			if (_valid0) {
				valid1 = true;
				passing0 = 0;
			}
			const _errs16 = errors;
			if (data6 !== null) {
				const err21 = {
					instancePath: instancePath + "/total",
					schemaPath: "#/properties/total/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			var _valid0 = _errs16 === errors;
			if (_valid0 && valid1) {
				valid1 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid1 = true;
				passing0 = 1;
			}
			if (!valid1) {
				const err22 = {
					instancePath: instancePath + "/total",
					schemaPath: "#/properties/total/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			} else {
				errors = _errs14;
				if (vErrors !== null) {
					if (_errs14) vErrors.length = _errs14;
					else vErrors = null;
				}
			}
		}
		if (data.criteria !== void 0) {
			let data7 = data.criteria;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data8 = data7[i0];
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (data8.name === void 0) {
							const err23 = {
								instancePath: instancePath + "/criteria/" + i0,
								schemaPath: "#/$defs/criterionResult/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data8.value === void 0) {
							const err24 = {
								instancePath: instancePath + "/criteria/" + i0,
								schemaPath: "#/$defs/criterionResult/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data8.utility === void 0) {
							const err25 = {
								instancePath: instancePath + "/criteria/" + i0,
								schemaPath: "#/$defs/criterionResult/required",
								keyword: "required",
								params: { missingProperty: "utility" },
								message: "must have required property 'utility'"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data8.points === void 0) {
							const err26 = {
								instancePath: instancePath + "/criteria/" + i0,
								schemaPath: "#/$defs/criterionResult/required",
								keyword: "required",
								params: { missingProperty: "points" },
								message: "must have required property 'points'"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						for (const key1 in data8) if (!(key1 === "name" || key1 === "value" || key1 === "missing" || key1 === "utility" || key1 === "points")) {
							const err27 = {
								instancePath: instancePath + "/criteria/" + i0,
								schemaPath: "#/$defs/criterionResult/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data8.name !== void 0) {
							let data9 = data8.name;
							if (typeof data9 === "string") {
								if (func1(data9) < 1) {
									const err28 = {
										instancePath: instancePath + "/criteria/" + i0 + "/name",
										schemaPath: "#/$defs/criterionResult/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/criteria/" + i0 + "/name",
									schemaPath: "#/$defs/criterionResult/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
						if (data8.value !== void 0) {
							let data10 = data8.value;
							if (typeof data10 !== "string" && data10 !== null) {
								const err30 = {
									instancePath: instancePath + "/criteria/" + i0 + "/value",
									schemaPath: "#/$defs/criterionResult/properties/value/type",
									keyword: "type",
									params: { type: schema62.properties.value.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
						if (data8.missing !== void 0) {
							let data11 = data8.missing;
							if (typeof data11 === "string") {
								if (func1(data11) < 1) {
									const err31 = {
										instancePath: instancePath + "/criteria/" + i0 + "/missing",
										schemaPath: "#/$defs/criterionResult/properties/missing/minLength",
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
									instancePath: instancePath + "/criteria/" + i0 + "/missing",
									schemaPath: "#/$defs/criterionResult/properties/missing/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
						if (data8.utility !== void 0) {
							let data12 = data8.utility;
							if (typeof data12 == "number" && isFinite(data12)) {
								if (data12 > 1 || isNaN(data12)) {
									const err33 = {
										instancePath: instancePath + "/criteria/" + i0 + "/utility",
										schemaPath: "#/$defs/criterionResult/properties/utility/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1
										},
										message: "must be <= 1"
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
								if (data12 < 0 || isNaN(data12)) {
									const err34 = {
										instancePath: instancePath + "/criteria/" + i0 + "/utility",
										schemaPath: "#/$defs/criterionResult/properties/utility/minimum",
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
							} else {
								const err35 = {
									instancePath: instancePath + "/criteria/" + i0 + "/utility",
									schemaPath: "#/$defs/criterionResult/properties/utility/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
						if (data8.points !== void 0) {
							let data13 = data8.points;
							if (typeof data13 == "number" && isFinite(data13)) {
								if (data13 > 100 || isNaN(data13)) {
									const err36 = {
										instancePath: instancePath + "/criteria/" + i0 + "/points",
										schemaPath: "#/$defs/criterionResult/properties/points/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
								if (data13 < 0 || isNaN(data13)) {
									const err37 = {
										instancePath: instancePath + "/criteria/" + i0 + "/points",
										schemaPath: "#/$defs/criterionResult/properties/points/minimum",
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
									instancePath: instancePath + "/criteria/" + i0 + "/points",
									schemaPath: "#/$defs/criterionResult/properties/points/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/criteria/" + i0,
							schemaPath: "#/$defs/criterionResult/type",
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
					instancePath: instancePath + "/criteria",
					schemaPath: "#/properties/criteria/type",
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
	validate28.errors = vErrors;
	return errors === 0;
}
validate28.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate27.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.ranking === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ranking" },
				message: "must have required property 'ranking'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.ask === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ask" },
				message: "must have required property 'ask'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.rejected === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rejected" },
				message: "must have required property 'rejected'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.invalid === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "invalid" },
				message: "must have required property 'invalid'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "ranking" || key0 === "ask" || key0 === "rejected" || key0 === "invalid")) {
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
		if (data.ranking !== void 0) {
			let data0 = data.ranking;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate28(data0[i0], {
					instancePath: instancePath + "/ranking/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/ranking",
					schemaPath: "#/properties/ranking/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.ask !== void 0) {
			let data2 = data.ask;
			if (Array.isArray(data2)) {
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data3 = data2[i1];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.vendor === void 0) {
							const err6 = {
								instancePath: instancePath + "/ask/" + i1,
								schemaPath: "#/$defs/asked/required",
								keyword: "required",
								params: { missingProperty: "vendor" },
								message: "must have required property 'vendor'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.offer === void 0) {
							const err7 = {
								instancePath: instancePath + "/ask/" + i1,
								schemaPath: "#/$defs/asked/required",
								keyword: "required",
								params: { missingProperty: "offer" },
								message: "must have required property 'offer'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data3.score === void 0) {
							const err8 = {
								instancePath: instancePath + "/ask/" + i1,
								schemaPath: "#/$defs/asked/required",
								keyword: "required",
								params: { missingProperty: "score" },
								message: "must have required property 'score'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data3.questions === void 0) {
							const err9 = {
								instancePath: instancePath + "/ask/" + i1,
								schemaPath: "#/$defs/asked/required",
								keyword: "required",
								params: { missingProperty: "questions" },
								message: "must have required property 'questions'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						for (const key1 in data3) if (!(key1 === "vendor" || key1 === "offer" || key1 === "unsigned" || key1 === "score" || key1 === "questions")) {
							const err10 = {
								instancePath: instancePath + "/ask/" + i1,
								schemaPath: "#/$defs/asked/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data3.vendor !== void 0) {
							let data4 = data3.vendor;
							if (typeof data4 === "string") {
								if (func1(data4) < 1) {
									const err11 = {
										instancePath: instancePath + "/ask/" + i1 + "/vendor",
										schemaPath: "#/$defs/asked/properties/vendor/minLength",
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
									instancePath: instancePath + "/ask/" + i1 + "/vendor",
									schemaPath: "#/$defs/asked/properties/vendor/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data3.offer !== void 0) {
							let data5 = data3.offer;
							if (typeof data5 === "string") {
								if (func1(data5) < 1) {
									const err13 = {
										instancePath: instancePath + "/ask/" + i1 + "/offer",
										schemaPath: "#/$defs/asked/properties/offer/minLength",
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
									instancePath: instancePath + "/ask/" + i1 + "/offer",
									schemaPath: "#/$defs/asked/properties/offer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data3.unsigned !== void 0) {
							if (true !== data3.unsigned) {
								const err15 = {
									instancePath: instancePath + "/ask/" + i1 + "/unsigned",
									schemaPath: "#/$defs/asked/properties/unsigned/const",
									keyword: "const",
									params: { allowedValue: true },
									message: "must be equal to constant"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data3.score !== void 0) {
							let data7 = data3.score;
							if (Array.isArray(data7)) {
								if (data7.length > 2) {
									const err16 = {
										instancePath: instancePath + "/ask/" + i1 + "/score",
										schemaPath: "#/$defs/asked/properties/score/maxItems",
										keyword: "maxItems",
										params: { limit: 2 },
										message: "must NOT have more than 2 items"
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
								if (data7.length < 2) {
									const err17 = {
										instancePath: instancePath + "/ask/" + i1 + "/score",
										schemaPath: "#/$defs/asked/properties/score/minItems",
										keyword: "minItems",
										params: { limit: 2 },
										message: "must NOT have fewer than 2 items"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
								const len2 = data7.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data8 = data7[i2];
									if (typeof data8 == "number" && isFinite(data8)) {
										if (data8 > 100 || isNaN(data8)) {
											const err18 = {
												instancePath: instancePath + "/ask/" + i1 + "/score/" + i2,
												schemaPath: "#/$defs/asked/properties/score/items/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 100
												},
												message: "must be <= 100"
											};
											if (vErrors === null) vErrors = [err18];
											else vErrors.push(err18);
											errors++;
										}
										if (data8 < 0 || isNaN(data8)) {
											const err19 = {
												instancePath: instancePath + "/ask/" + i1 + "/score/" + i2,
												schemaPath: "#/$defs/asked/properties/score/items/minimum",
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
											instancePath: instancePath + "/ask/" + i1 + "/score/" + i2,
											schemaPath: "#/$defs/asked/properties/score/items/type",
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
									instancePath: instancePath + "/ask/" + i1 + "/score",
									schemaPath: "#/$defs/asked/properties/score/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data3.questions !== void 0) {
							let data9 = data3.questions;
							if (Array.isArray(data9)) {
								if (data9.length < 1) {
									const err22 = {
										instancePath: instancePath + "/ask/" + i1 + "/questions",
										schemaPath: "#/$defs/asked/properties/questions/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
								const len3 = data9.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data10 = data9[i3];
									if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
										if (data10.property === void 0) {
											const err23 = {
												instancePath: instancePath + "/ask/" + i1 + "/questions/" + i3,
												schemaPath: "#/$defs/asked/properties/questions/items/required",
												keyword: "required",
												params: { missingProperty: "property" },
												message: "must have required property 'property'"
											};
											if (vErrors === null) vErrors = [err23];
											else vErrors.push(err23);
											errors++;
										}
										if (data10.text === void 0) {
											const err24 = {
												instancePath: instancePath + "/ask/" + i1 + "/questions/" + i3,
												schemaPath: "#/$defs/asked/properties/questions/items/required",
												keyword: "required",
												params: { missingProperty: "text" },
												message: "must have required property 'text'"
											};
											if (vErrors === null) vErrors = [err24];
											else vErrors.push(err24);
											errors++;
										}
										for (const key2 in data10) if (!(key2 === "property" || key2 === "text")) {
											const err25 = {
												instancePath: instancePath + "/ask/" + i1 + "/questions/" + i3,
												schemaPath: "#/$defs/asked/properties/questions/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key2 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err25];
											else vErrors.push(err25);
											errors++;
										}
										if (data10.property !== void 0) {
											let data11 = data10.property;
											if (typeof data11 === "string") {
												if (func1(data11) < 1) {
													const err26 = {
														instancePath: instancePath + "/ask/" + i1 + "/questions/" + i3 + "/property",
														schemaPath: "#/$defs/asked/properties/questions/items/properties/property/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err26];
													else vErrors.push(err26);
													errors++;
												}
											} else {
												const err27 = {
													instancePath: instancePath + "/ask/" + i1 + "/questions/" + i3 + "/property",
													schemaPath: "#/$defs/asked/properties/questions/items/properties/property/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err27];
												else vErrors.push(err27);
												errors++;
											}
										}
										if (data10.text !== void 0) {
											let data12 = data10.text;
											if (typeof data12 === "string") {
												if (func1(data12) < 1) {
													const err28 = {
														instancePath: instancePath + "/ask/" + i1 + "/questions/" + i3 + "/text",
														schemaPath: "#/$defs/asked/properties/questions/items/properties/text/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err28];
													else vErrors.push(err28);
													errors++;
												}
											} else {
												const err29 = {
													instancePath: instancePath + "/ask/" + i1 + "/questions/" + i3 + "/text",
													schemaPath: "#/$defs/asked/properties/questions/items/properties/text/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err29];
												else vErrors.push(err29);
												errors++;
											}
										}
									} else {
										const err30 = {
											instancePath: instancePath + "/ask/" + i1 + "/questions/" + i3,
											schemaPath: "#/$defs/asked/properties/questions/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err30];
										else vErrors.push(err30);
										errors++;
									}
								}
							} else {
								const err31 = {
									instancePath: instancePath + "/ask/" + i1 + "/questions",
									schemaPath: "#/$defs/asked/properties/questions/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/ask/" + i1,
							schemaPath: "#/$defs/asked/type",
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
					instancePath: instancePath + "/ask",
					schemaPath: "#/properties/ask/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.rejected !== void 0) {
			let data13 = data.rejected;
			if (Array.isArray(data13)) {
				const len4 = data13.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data14 = data13[i4];
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						if (data14.vendor === void 0) {
							const err34 = {
								instancePath: instancePath + "/rejected/" + i4,
								schemaPath: "#/$defs/rejected/required",
								keyword: "required",
								params: { missingProperty: "vendor" },
								message: "must have required property 'vendor'"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data14.offer === void 0) {
							const err35 = {
								instancePath: instancePath + "/rejected/" + i4,
								schemaPath: "#/$defs/rejected/required",
								keyword: "required",
								params: { missingProperty: "offer" },
								message: "must have required property 'offer'"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						if (data14.reasons === void 0) {
							const err36 = {
								instancePath: instancePath + "/rejected/" + i4,
								schemaPath: "#/$defs/rejected/required",
								keyword: "required",
								params: { missingProperty: "reasons" },
								message: "must have required property 'reasons'"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						for (const key3 in data14) if (!(key3 === "vendor" || key3 === "offer" || key3 === "unsigned" || key3 === "reasons")) {
							const err37 = {
								instancePath: instancePath + "/rejected/" + i4,
								schemaPath: "#/$defs/rejected/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (data14.vendor !== void 0) {
							let data15 = data14.vendor;
							if (typeof data15 === "string") {
								if (func1(data15) < 1) {
									const err38 = {
										instancePath: instancePath + "/rejected/" + i4 + "/vendor",
										schemaPath: "#/$defs/rejected/properties/vendor/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
							} else {
								const err39 = {
									instancePath: instancePath + "/rejected/" + i4 + "/vendor",
									schemaPath: "#/$defs/rejected/properties/vendor/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
						if (data14.offer !== void 0) {
							let data16 = data14.offer;
							if (typeof data16 === "string") {
								if (func1(data16) < 1) {
									const err40 = {
										instancePath: instancePath + "/rejected/" + i4 + "/offer",
										schemaPath: "#/$defs/rejected/properties/offer/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
							} else {
								const err41 = {
									instancePath: instancePath + "/rejected/" + i4 + "/offer",
									schemaPath: "#/$defs/rejected/properties/offer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
						if (data14.unsigned !== void 0) {
							if (true !== data14.unsigned) {
								const err42 = {
									instancePath: instancePath + "/rejected/" + i4 + "/unsigned",
									schemaPath: "#/$defs/rejected/properties/unsigned/const",
									keyword: "const",
									params: { allowedValue: true },
									message: "must be equal to constant"
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
						if (data14.reasons !== void 0) {
							let data18 = data14.reasons;
							if (Array.isArray(data18)) {
								if (data18.length < 1) {
									const err43 = {
										instancePath: instancePath + "/rejected/" + i4 + "/reasons",
										schemaPath: "#/$defs/rejected/properties/reasons/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err43];
									else vErrors.push(err43);
									errors++;
								}
								const len5 = data18.length;
								for (let i5 = 0; i5 < len5; i5++) {
									let data19 = data18[i5];
									if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
										if (data19.property === void 0) {
											const err44 = {
												instancePath: instancePath + "/rejected/" + i4 + "/reasons/" + i5,
												schemaPath: "#/$defs/rejected/properties/reasons/items/required",
												keyword: "required",
												params: { missingProperty: "property" },
												message: "must have required property 'property'"
											};
											if (vErrors === null) vErrors = [err44];
											else vErrors.push(err44);
											errors++;
										}
										if (data19.rule === void 0) {
											const err45 = {
												instancePath: instancePath + "/rejected/" + i4 + "/reasons/" + i5,
												schemaPath: "#/$defs/rejected/properties/reasons/items/required",
												keyword: "required",
												params: { missingProperty: "rule" },
												message: "must have required property 'rule'"
											};
											if (vErrors === null) vErrors = [err45];
											else vErrors.push(err45);
											errors++;
										}
										if (data19.value === void 0) {
											const err46 = {
												instancePath: instancePath + "/rejected/" + i4 + "/reasons/" + i5,
												schemaPath: "#/$defs/rejected/properties/reasons/items/required",
												keyword: "required",
												params: { missingProperty: "value" },
												message: "must have required property 'value'"
											};
											if (vErrors === null) vErrors = [err46];
											else vErrors.push(err46);
											errors++;
										}
										if (data19.text === void 0) {
											const err47 = {
												instancePath: instancePath + "/rejected/" + i4 + "/reasons/" + i5,
												schemaPath: "#/$defs/rejected/properties/reasons/items/required",
												keyword: "required",
												params: { missingProperty: "text" },
												message: "must have required property 'text'"
											};
											if (vErrors === null) vErrors = [err47];
											else vErrors.push(err47);
											errors++;
										}
										for (const key4 in data19) if (!(key4 === "property" || key4 === "rule" || key4 === "value" || key4 === "text")) {
											const err48 = {
												instancePath: instancePath + "/rejected/" + i4 + "/reasons/" + i5,
												schemaPath: "#/$defs/rejected/properties/reasons/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key4 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err48];
											else vErrors.push(err48);
											errors++;
										}
										if (data19.property !== void 0) {
											let data20 = data19.property;
											if (typeof data20 === "string") {
												if (func1(data20) < 1) {
													const err49 = {
														instancePath: instancePath + "/rejected/" + i4 + "/reasons/" + i5 + "/property",
														schemaPath: "#/$defs/rejected/properties/reasons/items/properties/property/minLength",
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
													instancePath: instancePath + "/rejected/" + i4 + "/reasons/" + i5 + "/property",
													schemaPath: "#/$defs/rejected/properties/reasons/items/properties/property/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err50];
												else vErrors.push(err50);
												errors++;
											}
										}
										if (data19.rule !== void 0) {
											let data21 = data19.rule;
											if (typeof data21 === "string") {
												if (func1(data21) < 1) {
													const err51 = {
														instancePath: instancePath + "/rejected/" + i4 + "/reasons/" + i5 + "/rule",
														schemaPath: "#/$defs/rejected/properties/reasons/items/properties/rule/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err51];
													else vErrors.push(err51);
													errors++;
												}
											} else {
												const err52 = {
													instancePath: instancePath + "/rejected/" + i4 + "/reasons/" + i5 + "/rule",
													schemaPath: "#/$defs/rejected/properties/reasons/items/properties/rule/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err52];
												else vErrors.push(err52);
												errors++;
											}
										}
										if (data19.value !== void 0) {
											let data22 = data19.value;
											if (typeof data22 !== "string" && data22 !== null) {
												const err53 = {
													instancePath: instancePath + "/rejected/" + i4 + "/reasons/" + i5 + "/value",
													schemaPath: "#/$defs/rejected/properties/reasons/items/properties/value/type",
													keyword: "type",
													params: { type: schema64.properties.reasons.items.properties.value.type },
													message: "must be string,null"
												};
												if (vErrors === null) vErrors = [err53];
												else vErrors.push(err53);
												errors++;
											}
										}
										if (data19.text !== void 0) {
											let data23 = data19.text;
											if (typeof data23 === "string") {
												if (func1(data23) < 1) {
													const err54 = {
														instancePath: instancePath + "/rejected/" + i4 + "/reasons/" + i5 + "/text",
														schemaPath: "#/$defs/rejected/properties/reasons/items/properties/text/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err54];
													else vErrors.push(err54);
													errors++;
												}
											} else {
												const err55 = {
													instancePath: instancePath + "/rejected/" + i4 + "/reasons/" + i5 + "/text",
													schemaPath: "#/$defs/rejected/properties/reasons/items/properties/text/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err55];
												else vErrors.push(err55);
												errors++;
											}
										}
									} else {
										const err56 = {
											instancePath: instancePath + "/rejected/" + i4 + "/reasons/" + i5,
											schemaPath: "#/$defs/rejected/properties/reasons/items/type",
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
									instancePath: instancePath + "/rejected/" + i4 + "/reasons",
									schemaPath: "#/$defs/rejected/properties/reasons/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						}
					} else {
						const err58 = {
							instancePath: instancePath + "/rejected/" + i4,
							schemaPath: "#/$defs/rejected/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
				}
			} else {
				const err59 = {
					instancePath: instancePath + "/rejected",
					schemaPath: "#/properties/rejected/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
		}
		if (data.invalid !== void 0) {
			let data24 = data.invalid;
			if (Array.isArray(data24)) {
				const len6 = data24.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data25 = data24[i6];
					if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
						if (data25.vendor === void 0) {
							const err60 = {
								instancePath: instancePath + "/invalid/" + i6,
								schemaPath: "#/$defs/invalid/required",
								keyword: "required",
								params: { missingProperty: "vendor" },
								message: "must have required property 'vendor'"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						if (data25.offer === void 0) {
							const err61 = {
								instancePath: instancePath + "/invalid/" + i6,
								schemaPath: "#/$defs/invalid/required",
								keyword: "required",
								params: { missingProperty: "offer" },
								message: "must have required property 'offer'"
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
						if (data25.code === void 0) {
							const err62 = {
								instancePath: instancePath + "/invalid/" + i6,
								schemaPath: "#/$defs/invalid/required",
								keyword: "required",
								params: { missingProperty: "code" },
								message: "must have required property 'code'"
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
						for (const key5 in data25) if (!(key5 === "vendor" || key5 === "offer" || key5 === "code")) {
							const err63 = {
								instancePath: instancePath + "/invalid/" + i6,
								schemaPath: "#/$defs/invalid/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
						if (data25.vendor !== void 0) {
							let data26 = data25.vendor;
							if (typeof data26 === "string") {
								if (func1(data26) < 1) {
									const err64 = {
										instancePath: instancePath + "/invalid/" + i6 + "/vendor",
										schemaPath: "#/$defs/invalid/properties/vendor/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err64];
									else vErrors.push(err64);
									errors++;
								}
							} else {
								const err65 = {
									instancePath: instancePath + "/invalid/" + i6 + "/vendor",
									schemaPath: "#/$defs/invalid/properties/vendor/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err65];
								else vErrors.push(err65);
								errors++;
							}
						}
						if (data25.offer !== void 0) {
							let data27 = data25.offer;
							if (typeof data27 !== "string" && data27 !== null) {
								const err66 = {
									instancePath: instancePath + "/invalid/" + i6 + "/offer",
									schemaPath: "#/$defs/invalid/properties/offer/type",
									keyword: "type",
									params: { type: schema65.properties.offer.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						}
						if (data25.code !== void 0) {
							let data28 = data25.code;
							if (typeof data28 === "string") {
								if (func1(data28) < 1) {
									const err67 = {
										instancePath: instancePath + "/invalid/" + i6 + "/code",
										schemaPath: "#/$defs/invalid/properties/code/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err67];
									else vErrors.push(err67);
									errors++;
								}
							} else {
								const err68 = {
									instancePath: instancePath + "/invalid/" + i6 + "/code",
									schemaPath: "#/$defs/invalid/properties/code/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err68];
								else vErrors.push(err68);
								errors++;
							}
						}
					} else {
						const err69 = {
							instancePath: instancePath + "/invalid/" + i6,
							schemaPath: "#/$defs/invalid/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err69];
						else vErrors.push(err69);
						errors++;
					}
				}
			} else {
				const err70 = {
					instancePath: instancePath + "/invalid",
					schemaPath: "#/properties/invalid/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
		}
	} else {
		const err71 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err71];
		else vErrors.push(err71);
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
validate27.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { cliRank };
