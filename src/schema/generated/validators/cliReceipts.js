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
const cliReceipts = validate123;
const func1 = require_ucs2length().default;
const pattern9 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$", "u");
const pattern14 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$", "u");
const pattern29 = /* @__PURE__ */ new RegExp("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", "u");
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate124.evaluated;
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
	validate124.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate124.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate123.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.receipts === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "receipts" },
				message: "must have required property 'receipts'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.count === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "count" },
				message: "must have required property 'count'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.broken === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "broken" },
				message: "must have required property 'broken'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "receipts" || key0 === "count" || key0 === "broken")) {
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
		if (data.receipts !== void 0) {
			let data0 = data.receipts;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.number === void 0) {
							const err4 = {
								instancePath: instancePath + "/receipts/" + i0,
								schemaPath: "#/properties/receipts/items/required",
								keyword: "required",
								params: { missingProperty: "number" },
								message: "must have required property 'number'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data1.orderNumber === void 0) {
							const err5 = {
								instancePath: instancePath + "/receipts/" + i0,
								schemaPath: "#/properties/receipts/items/required",
								keyword: "required",
								params: { missingProperty: "orderNumber" },
								message: "must have required property 'orderNumber'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data1.receipt === void 0) {
							const err6 = {
								instancePath: instancePath + "/receipts/" + i0,
								schemaPath: "#/properties/receipts/items/required",
								keyword: "required",
								params: { missingProperty: "receipt" },
								message: "must have required property 'receipt'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data1.at === void 0) {
							const err7 = {
								instancePath: instancePath + "/receipts/" + i0,
								schemaPath: "#/properties/receipts/items/required",
								keyword: "required",
								params: { missingProperty: "at" },
								message: "must have required property 'at'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data1.sku === void 0) {
							const err8 = {
								instancePath: instancePath + "/receipts/" + i0,
								schemaPath: "#/properties/receipts/items/required",
								keyword: "required",
								params: { missingProperty: "sku" },
								message: "must have required property 'sku'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data1.quantity === void 0) {
							const err9 = {
								instancePath: instancePath + "/receipts/" + i0,
								schemaPath: "#/properties/receipts/items/required",
								keyword: "required",
								params: { missingProperty: "quantity" },
								message: "must have required property 'quantity'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data1.total === void 0) {
							const err10 = {
								instancePath: instancePath + "/receipts/" + i0,
								schemaPath: "#/properties/receipts/items/required",
								keyword: "required",
								params: { missingProperty: "total" },
								message: "must have required property 'total'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data1.agreement === void 0) {
							const err11 = {
								instancePath: instancePath + "/receipts/" + i0,
								schemaPath: "#/properties/receipts/items/required",
								keyword: "required",
								params: { missingProperty: "agreement" },
								message: "must have required property 'agreement'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "number" || key1 === "orderNumber" || key1 === "receipt" || key1 === "at" || key1 === "sku" || key1 === "quantity" || key1 === "total" || key1 === "agreement")) {
							const err12 = {
								instancePath: instancePath + "/receipts/" + i0,
								schemaPath: "#/properties/receipts/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data1.number !== void 0) {
							let data2 = data1.number;
							if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
								const err13 = {
									instancePath: instancePath + "/receipts/" + i0 + "/number",
									schemaPath: "#/properties/receipts/items/properties/number/type",
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
										instancePath: instancePath + "/receipts/" + i0 + "/number",
										schemaPath: "#/properties/receipts/items/properties/number/minimum",
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
						if (data1.orderNumber !== void 0) {
							let data3 = data1.orderNumber;
							if (typeof data3 === "string") {
								if (func1(data3) < 1) {
									const err15 = {
										instancePath: instancePath + "/receipts/" + i0 + "/orderNumber",
										schemaPath: "#/properties/receipts/items/properties/orderNumber/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/receipts/" + i0 + "/orderNumber",
									schemaPath: "#/properties/receipts/items/properties/orderNumber/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data1.receipt !== void 0) {
							let data4 = data1.receipt;
							if (typeof data4 === "string") {
								if (!pattern9.test(data4)) {
									const err17 = {
										instancePath: instancePath + "/receipts/" + i0 + "/receipt",
										schemaPath: "urn:meville:schema:common#/$defs/digest/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
										message: "must match pattern \"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
							} else {
								const err18 = {
									instancePath: instancePath + "/receipts/" + i0 + "/receipt",
									schemaPath: "urn:meville:schema:common#/$defs/digest/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
						if (data1.at !== void 0) {
							let data5 = data1.at;
							if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
								const err19 = {
									instancePath: instancePath + "/receipts/" + i0 + "/at",
									schemaPath: "urn:meville:schema:common#/$defs/time/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
							if (typeof data5 == "number" && isFinite(data5)) {
								if (data5 > 253402300799 || isNaN(data5)) {
									const err20 = {
										instancePath: instancePath + "/receipts/" + i0 + "/at",
										schemaPath: "urn:meville:schema:common#/$defs/time/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 253402300799
										},
										message: "must be <= 253402300799"
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
								if (data5 < 0 || isNaN(data5)) {
									const err21 = {
										instancePath: instancePath + "/receipts/" + i0 + "/at",
										schemaPath: "urn:meville:schema:common#/$defs/time/minimum",
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
						if (data1.sku !== void 0) {
							let data6 = data1.sku;
							if (typeof data6 === "string") {
								if (func1(data6) < 1) {
									const err22 = {
										instancePath: instancePath + "/receipts/" + i0 + "/sku",
										schemaPath: "#/properties/receipts/items/properties/sku/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/receipts/" + i0 + "/sku",
									schemaPath: "#/properties/receipts/items/properties/sku/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data1.quantity !== void 0) {
							let data7 = data1.quantity;
							if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
								const err24 = {
									instancePath: instancePath + "/receipts/" + i0 + "/quantity",
									schemaPath: "#/properties/receipts/items/properties/quantity/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
							if (typeof data7 == "number" && isFinite(data7)) {
								if (data7 < 1 || isNaN(data7)) {
									const err25 = {
										instancePath: instancePath + "/receipts/" + i0 + "/quantity",
										schemaPath: "#/properties/receipts/items/properties/quantity/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
							}
						}
						if (data1.total !== void 0) {
							let data8 = data1.total;
							if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
								if (data8.amount === void 0) {
									const err26 = {
										instancePath: instancePath + "/receipts/" + i0 + "/total",
										schemaPath: "#/properties/receipts/items/properties/total/required",
										keyword: "required",
										params: { missingProperty: "amount" },
										message: "must have required property 'amount'"
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
								if (data8.currency === void 0) {
									const err27 = {
										instancePath: instancePath + "/receipts/" + i0 + "/total",
										schemaPath: "#/properties/receipts/items/properties/total/required",
										keyword: "required",
										params: { missingProperty: "currency" },
										message: "must have required property 'currency'"
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
								for (const key2 in data8) if (!(key2 === "amount" || key2 === "currency")) {
									const err28 = {
										instancePath: instancePath + "/receipts/" + i0 + "/total",
										schemaPath: "#/properties/receipts/items/properties/total/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
								if (data8.amount !== void 0) {
									let data9 = data8.amount;
									if (typeof data9 === "string") {
										if (!pattern14.test(data9)) {
											const err29 = {
												instancePath: instancePath + "/receipts/" + i0 + "/total/amount",
												schemaPath: "urn:meville:schema:common#/$defs/amount/pattern",
												keyword: "pattern",
												params: { pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" },
												message: "must match pattern \"^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$\""
											};
											if (vErrors === null) vErrors = [err29];
											else vErrors.push(err29);
											errors++;
										}
									} else {
										const err30 = {
											instancePath: instancePath + "/receipts/" + i0 + "/total/amount",
											schemaPath: "urn:meville:schema:common#/$defs/amount/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err30];
										else vErrors.push(err30);
										errors++;
									}
								}
								if (data8.currency !== void 0) {
									let data10 = data8.currency;
									if (typeof data10 === "string") {
										if (!pattern15.test(data10)) {
											const err31 = {
												instancePath: instancePath + "/receipts/" + i0 + "/total/currency",
												schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
												keyword: "pattern",
												params: { pattern: "^[A-Z]{3}$" },
												message: "must match pattern \"^[A-Z]{3}$\""
											};
											if (vErrors === null) vErrors = [err31];
											else vErrors.push(err31);
											errors++;
										}
									} else {
										const err32 = {
											instancePath: instancePath + "/receipts/" + i0 + "/total/currency",
											schemaPath: "urn:meville:schema:common#/$defs/currency/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err32];
										else vErrors.push(err32);
										errors++;
									}
								}
							} else {
								const err33 = {
									instancePath: instancePath + "/receipts/" + i0 + "/total",
									schemaPath: "#/properties/receipts/items/properties/total/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
						if (data1.agreement !== void 0) {
							let data11 = data1.agreement;
							const _errs31 = errors;
							let valid9 = false;
							let passing0 = null;
							const _errs32 = errors;
							if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
								if (data11.agreement === void 0) {
									const err34 = {
										instancePath: instancePath + "/receipts/" + i0 + "/agreement",
										schemaPath: "#/properties/receipts/items/properties/agreement/oneOf/0/required",
										keyword: "required",
										params: { missingProperty: "agreement" },
										message: "must have required property 'agreement'"
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
								}
								if (data11.terms === void 0) {
									const err35 = {
										instancePath: instancePath + "/receipts/" + i0 + "/agreement",
										schemaPath: "#/properties/receipts/items/properties/agreement/oneOf/0/required",
										keyword: "required",
										params: { missingProperty: "terms" },
										message: "must have required property 'terms'"
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
								if (data11.customer === void 0) {
									const err36 = {
										instancePath: instancePath + "/receipts/" + i0 + "/agreement",
										schemaPath: "#/properties/receipts/items/properties/agreement/oneOf/0/required",
										keyword: "required",
										params: { missingProperty: "customer" },
										message: "must have required property 'customer'"
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
								if (data11.record === void 0) {
									const err37 = {
										instancePath: instancePath + "/receipts/" + i0 + "/agreement",
										schemaPath: "#/properties/receipts/items/properties/agreement/oneOf/0/required",
										keyword: "required",
										params: { missingProperty: "record" },
										message: "must have required property 'record'"
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
								for (const key3 in data11) if (!(key3 === "agreement" || key3 === "terms" || key3 === "customer" || key3 === "record")) {
									const err38 = {
										instancePath: instancePath + "/receipts/" + i0 + "/agreement",
										schemaPath: "#/properties/receipts/items/properties/agreement/oneOf/0/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
								if (data11.agreement !== void 0) {
									let data12 = data11.agreement;
									if (typeof data12 === "string") {
										if (!pattern9.test(data12)) {
											const err39 = {
												instancePath: instancePath + "/receipts/" + i0 + "/agreement/agreement",
												schemaPath: "urn:meville:schema:common#/$defs/digest/pattern",
												keyword: "pattern",
												params: { pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
												message: "must match pattern \"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
											};
											if (vErrors === null) vErrors = [err39];
											else vErrors.push(err39);
											errors++;
										}
									} else {
										const err40 = {
											instancePath: instancePath + "/receipts/" + i0 + "/agreement/agreement",
											schemaPath: "urn:meville:schema:common#/$defs/digest/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err40];
										else vErrors.push(err40);
										errors++;
									}
								}
								if (data11.terms !== void 0) {
									if (!validate124(data11.terms, {
										instancePath: instancePath + "/receipts/" + i0 + "/agreement/terms",
										parentData: data11,
										parentDataProperty: "terms",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
										errors = vErrors.length;
									}
								}
								if (data11.customer !== void 0) {
									let data14 = data11.customer;
									if (typeof data14 === "string") {
										if (!pattern5.test(data14)) {
											const err41 = {
												instancePath: instancePath + "/receipts/" + i0 + "/agreement/customer",
												schemaPath: "urn:meville:schema:common#/$defs/customerId/pattern",
												keyword: "pattern",
												params: { pattern: "^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
												message: "must match pattern \"^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
											};
											if (vErrors === null) vErrors = [err41];
											else vErrors.push(err41);
											errors++;
										}
									} else {
										const err42 = {
											instancePath: instancePath + "/receipts/" + i0 + "/agreement/customer",
											schemaPath: "urn:meville:schema:common#/$defs/customerId/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err42];
										else vErrors.push(err42);
										errors++;
									}
								}
								if (data11.record !== void 0) {
									let data15 = data11.record;
									if (typeof data15 === "string") {
										if (func1(data15) < 1) {
											const err43 = {
												instancePath: instancePath + "/receipts/" + i0 + "/agreement/record",
												schemaPath: "#/properties/receipts/items/properties/agreement/oneOf/0/properties/record/minLength",
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
											instancePath: instancePath + "/receipts/" + i0 + "/agreement/record",
											schemaPath: "#/properties/receipts/items/properties/agreement/oneOf/0/properties/record/type",
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
									instancePath: instancePath + "/receipts/" + i0 + "/agreement",
									schemaPath: "#/properties/receipts/items/properties/agreement/oneOf/0/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
							var _valid0 = _errs32 === errors;
							if (_valid0) {
								valid9 = true;
								passing0 = 0;
							}
							const _errs44 = errors;
							if (data11 !== null) {
								const err46 = {
									instancePath: instancePath + "/receipts/" + i0 + "/agreement",
									schemaPath: "#/properties/receipts/items/properties/agreement/oneOf/1/type",
									keyword: "type",
									params: { type: "null" },
									message: "must be null"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
							var _valid0 = _errs44 === errors;
							if (_valid0 && valid9) {
								valid9 = false;
								passing0 = [passing0, 1];
							} else if (_valid0) {
								valid9 = true;
								passing0 = 1;
							}
							if (!valid9) {
								const err47 = {
									instancePath: instancePath + "/receipts/" + i0 + "/agreement",
									schemaPath: "#/properties/receipts/items/properties/agreement/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing0 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
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
						const err48 = {
							instancePath: instancePath + "/receipts/" + i0,
							schemaPath: "#/properties/receipts/items/type",
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
					instancePath: instancePath + "/receipts",
					schemaPath: "#/properties/receipts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
		}
		if (data.count !== void 0) {
			let data16 = data.count;
			if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
				const err50 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/properties/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
			if (typeof data16 == "number" && isFinite(data16)) {
				if (data16 < 0 || isNaN(data16)) {
					const err51 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/properties/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
			}
		}
		if (data.broken !== void 0) {
			let data17 = data.broken;
			const _errs49 = errors;
			let valid13 = false;
			let passing1 = null;
			const _errs50 = errors;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				if (data17.number === void 0) {
					const err52 = {
						instancePath: instancePath + "/broken",
						schemaPath: "#/properties/broken/oneOf/0/required",
						keyword: "required",
						params: { missingProperty: "number" },
						message: "must have required property 'number'"
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
				if (data17.why === void 0) {
					const err53 = {
						instancePath: instancePath + "/broken",
						schemaPath: "#/properties/broken/oneOf/0/required",
						keyword: "required",
						params: { missingProperty: "why" },
						message: "must have required property 'why'"
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
				for (const key4 in data17) if (!(key4 === "number" || key4 === "why")) {
					const err54 = {
						instancePath: instancePath + "/broken",
						schemaPath: "#/properties/broken/oneOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err54];
					else vErrors.push(err54);
					errors++;
				}
				if (data17.number !== void 0) {
					let data18 = data17.number;
					if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
						const err55 = {
							instancePath: instancePath + "/broken/number",
							schemaPath: "#/properties/broken/oneOf/0/properties/number/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
					if (typeof data18 == "number" && isFinite(data18)) {
						if (data18 < 1 || isNaN(data18)) {
							const err56 = {
								instancePath: instancePath + "/broken/number",
								schemaPath: "#/properties/broken/oneOf/0/properties/number/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
					}
				}
				if (data17.why !== void 0) {
					let data19 = data17.why;
					if (typeof data19 === "string") {
						if (func1(data19) < 1) {
							const err57 = {
								instancePath: instancePath + "/broken/why",
								schemaPath: "#/properties/broken/oneOf/0/properties/why/minLength",
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
							instancePath: instancePath + "/broken/why",
							schemaPath: "#/properties/broken/oneOf/0/properties/why/type",
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
					instancePath: instancePath + "/broken",
					schemaPath: "#/properties/broken/oneOf/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
			var _valid1 = _errs50 === errors;
			if (_valid1) {
				valid13 = true;
				passing1 = 0;
			}
			const _errs57 = errors;
			if (data17 !== null) {
				const err60 = {
					instancePath: instancePath + "/broken",
					schemaPath: "#/properties/broken/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
			var _valid1 = _errs57 === errors;
			if (_valid1 && valid13) {
				valid13 = false;
				passing1 = [passing1, 1];
			} else if (_valid1) {
				valid13 = true;
				passing1 = 1;
			}
			if (!valid13) {
				const err61 = {
					instancePath: instancePath + "/broken",
					schemaPath: "#/properties/broken/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing1 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err61];
				else vErrors.push(err61);
				errors++;
			} else {
				errors = _errs49;
				if (vErrors !== null) {
					if (_errs49) vErrors.length = _errs49;
					else vErrors = null;
				}
			}
		}
	} else {
		const err62 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err62];
		else vErrors.push(err62);
		errors++;
	}
	validate123.errors = vErrors;
	return errors === 0;
}
validate123.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { cliReceipts };
