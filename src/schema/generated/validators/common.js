// Generated from schemas/ by scripts/generate.mjs. Do not edit.
// @ts-nocheck
const common = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	validate21.errors = null;
	return true;
}
validate21.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
export { common };
