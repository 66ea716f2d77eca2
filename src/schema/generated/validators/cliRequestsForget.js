// Generated from schemas/ by scripts/generate.mjs. Do not edit.
// @ts-nocheck
const cliRequestsForget = validate126;
const pattern56 = /* @__PURE__ */ new RegExp("^r[a-z2-7]{6}$", "u");
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate126.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.forgotten === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "forgotten" },
				message: "must have required property 'forgotten'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "forgotten")) {
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
		if (data.forgotten !== void 0) {
			let data0 = data.forgotten;
			if (typeof data0 === "string") {
				if (!pattern56.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/forgotten",
						schemaPath: "#/properties/forgotten/pattern",
						keyword: "pattern",
						params: { pattern: "^r[a-z2-7]{6}$" },
						message: "must match pattern \"^r[a-z2-7]{6}$\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/forgotten",
					schemaPath: "#/properties/forgotten/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate126.errors = vErrors;
	return errors === 0;
}
validate126.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { cliRequestsForget };
