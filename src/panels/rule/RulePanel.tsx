/** (first wiring; its owner replaces this file) */
export default function RulePanel(_props: { readonly onClose?: () => void }) {
  return null;
}
