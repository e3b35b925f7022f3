export { type YamlReason, yamlReason } from '../../text/yaml-reason.ts';
