// Generated from schemas/ by scripts/generate.mjs. Do not edit.
// @ts-nocheck
const cliQuote = validate122;
const schema209 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:meville:schema:cli:quote",
	"title": "QuoteOutput",
	"description": "What meville-vendor quote prints with --json.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"kind",
		"outcome",
		"sealed",
		"out"
	],
	"properties": {
		"kind": {
			"enum": [
				"request",
				"award",
				"contact"
			],
			"description": "What was in the file."
		},
		"outcome": {
			"enum": [
				"answered",
				"later",
				"taken"
			],
			"description": "later: it waits for a person; taken: contact details have no answer."
		},
		"sealed": {
			"type": ["string", "null"],
			"description": "The sealed answer."
		},
		"out": {
			"type": ["string", "null"],
			"description": "The file it was written to."
		}
	}
};
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate122.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.outcome === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outcome" },
				message: "must have required property 'outcome'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.sealed === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sealed" },
				message: "must have required property 'sealed'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.out === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "out" },
				message: "must have required property 'out'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "kind" || key0 === "outcome" || key0 === "sealed" || key0 === "out")) {
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
		if (data.kind !== void 0) {
			let data0 = data.kind;
			if (!(data0 === "request" || data0 === "award" || data0 === "contact")) {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema209.properties.kind.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.outcome !== void 0) {
			let data1 = data.outcome;
			if (!(data1 === "answered" || data1 === "later" || data1 === "taken")) {
				const err6 = {
					instancePath: instancePath + "/outcome",
					schemaPath: "#/properties/outcome/enum",
					keyword: "enum",
					params: { allowedValues: schema209.properties.outcome.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.sealed !== void 0) {
			let data2 = data.sealed;
			if (typeof data2 !== "string" && data2 !== null) {
				const err7 = {
					instancePath: instancePath + "/sealed",
					schemaPath: "#/properties/sealed/type",
					keyword: "type",
					params: { type: schema209.properties.sealed.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.out !== void 0) {
			let data3 = data.out;
			if (typeof data3 !== "string" && data3 !== null) {
				const err8 = {
					instancePath: instancePath + "/out",
					schemaPath: "#/properties/out/type",
					keyword: "type",
					params: { type: schema209.properties.out.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate122.errors = vErrors;
	return errors === 0;
}
validate122.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { cliQuote };
