/** What a channel can show. `channels/fit` cuts every reply to it before it is committed. */
export interface ChannelCapabilities {
  /** UTF-16 units one message may have. */
  readonly textLimit: number;
  /** Text units of a message that carries buttons, where that is less. */
  readonly buttonTextLimit: number;
  /** How many buttons under one message; 0: none, choices are numbered in the text. */
  readonly buttons: number;
  readonly buttonTitleLimit: number;
  /** Buttons that open an address can be shown. */
  readonly urlButtons: boolean;
  /** Where a message with an address button is shown in a narrower form (Messenger's button template); absent: like any other. */
  readonly withUrlButton?: { readonly buttons: number; readonly textLimit: number };
  /** Text units beside an attachment; 0: they go out as two messages; absent: as much as without one. */
  readonly captionLimit?: number;
  readonly typing: boolean;
  /** Bytes of one attachment; 0: cannot send files. */
  readonly attachmentBytes: number;
}
