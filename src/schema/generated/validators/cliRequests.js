// Generated from schemas/ by scripts/generate.mjs. Do not edit.
// @ts-nocheck
const cliRequests = validate127;
const schema221 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:meville:schema:cli:requests",
	"title": "RequestsOutput",
	"description": "What requests prints with --json, newest first.",
	"type": "object",
	"additionalProperties": false,
	"required": ["requests"],
	"properties": { "requests": {
		"type": "array",
		"items": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"request",
				"category",
				"state",
				"vendors",
				"offers",
				"until"
			],
			"properties": {
				"request": {
					"type": "string",
					"pattern": "^r[a-z2-7]{6}$",
					"description": "The local name of a request; it is never on the wire."
				},
				"category": {
					"oneOf": [{ "$ref": "urn:meville:schema:common#/$defs/category" }, { "type": "null" }],
					"description": "Null when the record is damaged."
				},
				"state": { "enum": [
					"open",
					"closed",
					"awarding",
					"awarded",
					"damaged"
				] },
				"vendors": {
					"type": "integer",
					"minimum": 0
				},
				"offers": {
					"type": "integer",
					"minimum": 0,
					"description": "Offers that hold."
				},
				"until": { "oneOf": [{ "$ref": "urn:meville:schema:common#/$defs/time" }, { "type": "null" }] }
			}
		}
	} }
};
const pattern56 = /* @__PURE__ */ new RegExp("^r[a-z2-7]{6}$", "u");
const pattern17 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate127.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.requests === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "requests" },
				message: "must have required property 'requests'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "requests")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.requests !== void 0) {
			let data0 = data.requests;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.request === void 0) {
							const err2 = {
								instancePath: instancePath + "/requests/" + i0,
								schemaPath: "#/properties/requests/items/required",
								keyword: "required",
								params: { missingProperty: "request" },
								message: "must have required property 'request'"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (data1.category === void 0) {
							const err3 = {
								instancePath: instancePath + "/requests/" + i0,
								schemaPath: "#/properties/requests/items/required",
								keyword: "required",
								params: { missingProperty: "category" },
								message: "must have required property 'category'"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (data1.state === void 0) {
							const err4 = {
								instancePath: instancePath + "/requests/" + i0,
								schemaPath: "#/properties/requests/items/required",
								keyword: "required",
								params: { missingProperty: "state" },
								message: "must have required property 'state'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data1.vendors === void 0) {
							const err5 = {
								instancePath: instancePath + "/requests/" + i0,
								schemaPath: "#/properties/requests/items/required",
								keyword: "required",
								params: { missingProperty: "vendors" },
								message: "must have required property 'vendors'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data1.offers === void 0) {
							const err6 = {
								instancePath: instancePath + "/requests/" + i0,
								schemaPath: "#/properties/requests/items/required",
								keyword: "required",
								params: { missingProperty: "offers" },
								message: "must have required property 'offers'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data1.until === void 0) {
							const err7 = {
								instancePath: instancePath + "/requests/" + i0,
								schemaPath: "#/properties/requests/items/required",
								keyword: "required",
								params: { missingProperty: "until" },
								message: "must have required property 'until'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "request" || key1 === "category" || key1 === "state" || key1 === "vendors" || key1 === "offers" || key1 === "until")) {
							const err8 = {
								instancePath: instancePath + "/requests/" + i0,
								schemaPath: "#/properties/requests/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data1.request !== void 0) {
							let data2 = data1.request;
							if (typeof data2 === "string") {
								if (!pattern56.test(data2)) {
									const err9 = {
										instancePath: instancePath + "/requests/" + i0 + "/request",
										schemaPath: "#/properties/requests/items/properties/request/pattern",
										keyword: "pattern",
										params: { pattern: "^r[a-z2-7]{6}$" },
										message: "must match pattern \"^r[a-z2-7]{6}$\""
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							} else {
								const err10 = {
									instancePath: instancePath + "/requests/" + i0 + "/request",
									schemaPath: "#/properties/requests/items/properties/request/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data1.category !== void 0) {
							let data3 = data1.category;
							const _errs10 = errors;
							let valid4 = false;
							let passing0 = null;
							const _errs11 = errors;
							if (typeof data3 === "string") {
								if (!pattern17.test(data3)) {
									const err11 = {
										instancePath: instancePath + "/requests/" + i0 + "/category",
										schemaPath: "urn:meville:schema:common#/$defs/category/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z][a-z0-9-]{0,31}$" },
										message: "must match pattern \"^[a-z][a-z0-9-]{0,31}$\""
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							} else {
								const err12 = {
									instancePath: instancePath + "/requests/" + i0 + "/category",
									schemaPath: "urn:meville:schema:common#/$defs/category/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
							var _valid0 = _errs11 === errors;
							if (_valid0) {
								valid4 = true;
								passing0 = 0;
							}
							const _errs14 = errors;
							if (data3 !== null) {
								const err13 = {
									instancePath: instancePath + "/requests/" + i0 + "/category",
									schemaPath: "#/properties/requests/items/properties/category/oneOf/1/type",
									keyword: "type",
									params: { type: "null" },
									message: "must be null"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
							var _valid0 = _errs14 === errors;
							if (_valid0 && valid4) {
								valid4 = false;
								passing0 = [passing0, 1];
							} else if (_valid0) {
								valid4 = true;
								passing0 = 1;
							}
							if (!valid4) {
								const err14 = {
									instancePath: instancePath + "/requests/" + i0 + "/category",
									schemaPath: "#/properties/requests/items/properties/category/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing0 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							} else {
								errors = _errs10;
								if (vErrors !== null) {
									if (_errs10) vErrors.length = _errs10;
									else vErrors = null;
								}
							}
						}
						if (data1.state !== void 0) {
							let data4 = data1.state;
							if (!(data4 === "open" || data4 === "closed" || data4 === "awarding" || data4 === "awarded" || data4 === "damaged")) {
								const err15 = {
									instancePath: instancePath + "/requests/" + i0 + "/state",
									schemaPath: "#/properties/requests/items/properties/state/enum",
									keyword: "enum",
									params: { allowedValues: schema221.properties.requests.items.properties.state.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data1.vendors !== void 0) {
							let data5 = data1.vendors;
							if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
								const err16 = {
									instancePath: instancePath + "/requests/" + i0 + "/vendors",
									schemaPath: "#/properties/requests/items/properties/vendors/type",
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
										instancePath: instancePath + "/requests/" + i0 + "/vendors",
										schemaPath: "#/properties/requests/items/properties/vendors/minimum",
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
						if (data1.offers !== void 0) {
							let data6 = data1.offers;
							if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
								const err18 = {
									instancePath: instancePath + "/requests/" + i0 + "/offers",
									schemaPath: "#/properties/requests/items/properties/offers/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
							if (typeof data6 == "number" && isFinite(data6)) {
								if (data6 < 0 || isNaN(data6)) {
									const err19 = {
										instancePath: instancePath + "/requests/" + i0 + "/offers",
										schemaPath: "#/properties/requests/items/properties/offers/minimum",
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
						if (data1.until !== void 0) {
							let data7 = data1.until;
							const _errs22 = errors;
							let valid6 = false;
							let passing1 = null;
							const _errs23 = errors;
							if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
								const err20 = {
									instancePath: instancePath + "/requests/" + i0 + "/until",
									schemaPath: "urn:meville:schema:common#/$defs/time/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
							if (typeof data7 == "number" && isFinite(data7)) {
								if (data7 > 253402300799 || isNaN(data7)) {
									const err21 = {
										instancePath: instancePath + "/requests/" + i0 + "/until",
										schemaPath: "urn:meville:schema:common#/$defs/time/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 253402300799
										},
										message: "must be <= 253402300799"
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
								if (data7 < 0 || isNaN(data7)) {
									const err22 = {
										instancePath: instancePath + "/requests/" + i0 + "/until",
										schemaPath: "urn:meville:schema:common#/$defs/time/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							}
							var _valid1 = _errs23 === errors;
							if (_valid1) {
								valid6 = true;
								passing1 = 0;
							}
							const _errs26 = errors;
							if (data7 !== null) {
								const err23 = {
									instancePath: instancePath + "/requests/" + i0 + "/until",
									schemaPath: "#/properties/requests/items/properties/until/oneOf/1/type",
									keyword: "type",
									params: { type: "null" },
									message: "must be null"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
							var _valid1 = _errs26 === errors;
							if (_valid1 && valid6) {
								valid6 = false;
								passing1 = [passing1, 1];
							} else if (_valid1) {
								valid6 = true;
								passing1 = 1;
							}
							if (!valid6) {
								const err24 = {
									instancePath: instancePath + "/requests/" + i0 + "/until",
									schemaPath: "#/properties/requests/items/properties/until/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing1 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							} else {
								errors = _errs22;
								if (vErrors !== null) {
									if (_errs22) vErrors.length = _errs22;
									else vErrors = null;
								}
							}
						}
					} else {
						const err25 = {
							instancePath: instancePath + "/requests/" + i0,
							schemaPath: "#/properties/requests/items/type",
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
					instancePath: instancePath + "/requests",
					schemaPath: "#/properties/requests/type",
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
	validate127.errors = vErrors;
	return errors === 0;
}
validate127.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { cliRequests };
