/** (first wiring; its owner replaces this file) */
export default function TakeAway(_props: { readonly onClose?: () => void }) {
  return null;
}
