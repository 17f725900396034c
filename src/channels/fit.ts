import type { ChannelCapabilities } from '../domain/capabilities';
import type { Attachment } from '../domain/activity';
import type { Button } from '../domain/conversation';
import type { OutgoingMessage } from '../domain/delivery';
import { cutTitle, splitText } from './split';

interface Shape {
  readonly text: string;
  readonly buttons: readonly Button[];
}

/**
 * One message → the platform calls that show it on this channel, in order; empty when there is nothing to show.
 * Buttons stand under the last part. Where they cannot be shown, the choices are numbered in the text, in the order given
 * and followed by `numberHint`, and `buttons` is empty: whoever calls keeps the offer, so that "2" means the second button.
 */
export function fitMessage(
  message: OutgoingMessage,
  capabilities: ChannelCapabilities,
  options: { readonly numberHint: string },
): readonly OutgoingMessage[] {
  const attachment = message.attachment !== null && canSend(message.attachment, capabilities) ? message.attachment : null;
  const told = message.attachment !== null && attachment === null ? inWords(message.attachment) : null;
  const text = joinLines([message.text?.trim() ?? '', told ?? '']);
  const shape = shapeButtons({ text, buttons: message.buttons }, capabilities, { ...options, alone: attachment === null });
  return attachment === null ? toParts(shape, capabilities) : besideAttachment(shape, attachment, capabilities);
}

/** Text and buttons under the attachment where the caption may be that long, else as messages after it. */
function besideAttachment(shape: Shape, attachment: Attachment, capabilities: ChannelCapabilities): readonly OutgoingMessage[] {
  const limit = Math.min(capabilities.captionLimit ?? capabilities.textLimit, limitFor(shape, capabilities));
  if (shape.text.length <= limit) return [{ text: shape.text === '' ? null : shape.text, buttons: shape.buttons, attachment }];
  return [{ text: null, buttons: [], attachment }, ...toParts(shape, capabilities)];
}

function toParts(shape: Shape, capabilities: ChannelCapabilities): readonly OutgoingMessage[] {
  const parts = splitText(shape.text, { limit: capabilities.textLimit, lastLimit: limitFor(shape, capabilities) });
  return parts.map((text, index) => ({ text, buttons: index === parts.length - 1 ? shape.buttons : [], attachment: null }));
}

/** Text units of the part that carries the buttons. */
function limitFor({ buttons }: Shape, { textLimit, buttonTextLimit, withUrlButton }: ChannelCapabilities): number {
  if (buttons.length === 0) return textLimit;
  if (withUrlButton && buttons.some(isUrl)) return Math.min(textLimit, withUrlButton.textLimit);
  return Math.min(textLimit, buttonTextLimit);
}

/** Buttons as they are; else addresses as lines and choices as buttons; else everything as numbered lines. */
function shapeButtons(
  { text, buttons }: Shape,
  capabilities: ChannelCapabilities,
  options: { readonly numberHint: string; readonly alone: boolean },
): Shape {
  if (buttons.length === 0) return { text, buttons };
  const cut = buttons.map((button) => ({ ...button, title: cutTitle(button.title, capabilities.buttonTitleLimit) }));
  if (hasPlace(cut, text, options.alone) && areShown(cut, capabilities)) return { text, buttons: cut };
  const choices = cut.filter((button) => !isUrl(button));
  const withAddresses = joinLines([text, ...buttons.flatMap(toAddressLine)]);
  if (hasPlace(choices, withAddresses, options.alone) && areShown(choices, capabilities)) return { text: withAddresses, buttons: choices };
  const numbered = buttons.map((button, index) => `${index + 1}. ${addressed(button)}`);
  return { text: joinLines([text, ...numbered, options.numberHint.trim()]), buttons: [] };
}

/** Platforms show no buttons under nothing; an attachment alone carries choices, but no addresses. */
function hasPlace(buttons: readonly Button[], text: string, alone: boolean): boolean {
  return text !== '' || (!alone && !buttons.some(isUrl));
}

/** No more of them than the channel takes, and no two that look the same after cutting. */
function areShown(buttons: readonly Button[], { urlButtons, withUrlButton, ...capabilities }: ChannelCapabilities): boolean {
  const hasUrl = buttons.some(isUrl);
  if (hasUrl && !urlButtons) return false;
  const most = hasUrl && withUrlButton ? withUrlButton.buttons : capabilities.buttons;
  const titles = new Set(buttons.map((button) => button.title));
  return buttons.length <= most && titles.size === buttons.length && !titles.has('');
}

function toAddressLine(button: Button): readonly string[] {
  return isUrl(button) ? [addressed(button)] : [];
}

/** The title in full, with the address where it opens one. */
function addressed(button: Button): string {
  const title = button.title.trim();
  if (button.action.kind !== 'url') return title;
  return title === '' ? button.action.url : `${title}: ${button.action.url}`;
}

function isUrl(button: Button): boolean {
  return button.action.kind === 'url';
}

function canSend(attachment: Attachment, { attachmentBytes }: ChannelCapabilities): boolean {
  return attachmentBytes > 0 && (attachment.size ?? 0) <= attachmentBytes;
}

/** What can be told of an attachment that the channel cannot carry: its address, its text, or its name. */
function inWords({ source, name }: Attachment): string | null {
  if (source.kind === 'inline') return source.text;
  if (source.kind === 'url') return name === null ? source.url : `${name}: ${source.url}`;
  return name;
}

function joinLines(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n');
}
