import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button } from "./Button";
import styles from "./ModalDialog.module.css";

interface ModalDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Wide dialogs hold tables or pictures. */
  readonly wide?: boolean;
}

/** A dialog over the page: focus stays inside, Escape and the cross close it, and focus goes back to where it was. */
export function ModalDialog({ title, onClose, children, wide = false }: ModalDialogProps) {
  return (
    <ModalOverlay
      className={styles.overlay ?? ""}
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={`${styles.modal} ${wide ? styles.wide : ""}`}>
        <Dialog className={styles.dialog ?? ""}>
          <div className={styles.head}>
            <Heading slot="title">{title}</Heading>
            <Button look="plain" aria-label="Close" onPress={onClose}>
              ✕
            </Button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
