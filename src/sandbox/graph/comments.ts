/** Comments under the Page's posts: made by people, answered by the Page, told in the feed field. */
import type { FakeGraph, GraphEvent } from '../fake-graph';
import { readText } from '../params';
import type { Endpoint, GraphFake } from './endpoint';
import type { EventSpec } from './events';
import { GraphProblem, refuseObject, refuseParam } from './problem';
import { meetCustomer, nextNumber, type PageComment } from './world';

export type CommentSide = Pick<FakeGraph, 'comment' | 'editComment' | 'removeComment' | 'commentReplies'>;

/** The Page's public reply, to a comment or under a post. [pages-api/comments-mentions] */
export const replyToComment: Endpoint = ({ node, params }, fake) => {
  const parent = fake.world.comments.get(node);
  if (parent === undefined && !fake.world.posts.has(node)) return refuseObject(node);
  const message = readText(params, 'message')?.trim() ?? '';
  if (message === '' && readText(params, 'attachment_url') === undefined) refuseParam('The parameter message is required.');
  if (parent?.replies.some((reply) => reply.message === message) === true) throw new GraphProblem(506, '(#506) Duplicate status message');
  const made = keepComment(fake, { psid: fake.world.pageId, message, postId: parent?.postId ?? node, parentId: node });
  parent?.replies.push({ id: made.id, message });
  fake.events.makeSoon(toFeed(fake, made, 'add'));
  return { id: made.id };
};

export function createCommentSide(fake: GraphFake): CommentSide {
  const { world, events } = fake;
  const known = (id: string): PageComment => {
    const comment = world.comments.get(id);
    if (comment === undefined) throw new Error(`The sandbox knows no comment ${id}.`);
    return comment;
  };
  return {
    comment({ from, message, postId = `${world.pageId}_1`, parentId }) {
      const psid = typeof from === 'string' ? from : from.id;
      if (psid !== world.pageId) meetCustomer(world, from);
      world.posts.add(postId);
      const made = keepComment(fake, { psid, message, postId, parentId: parentId ?? postId });
      return { ...events.make(toFeed(fake, made, 'add')), commentId: made.id, postId };
    },
    editComment(commentId, message): GraphEvent {
      const comment = known(commentId);
      comment.message = message;
      return events.make(toFeed(fake, comment, 'edited'));
    },
    removeComment(commentId): GraphEvent {
      const comment = known(commentId);
      world.comments.delete(commentId);
      return events.make(toFeed(fake, comment, 'remove'));
    },
    commentReplies: (parentId) =>
      world.comments.get(parentId)?.replies.slice() ??
      [...world.comments.values()].filter((one) => one.parentId === parentId && one.psid === world.pageId).map(({ id, message }) => ({ id, message })),
  };
}

function keepComment({ world }: GraphFake, given: Pick<PageComment, 'psid' | 'message' | 'postId' | 'parentId'>): PageComment {
  const id = `${given.postId.split('_').at(-1)}_${nextNumber(world)}`;
  const made: PageComment = { ...given, id, at: world.now(), privatelyAnswered: false, replies: [] };
  world.comments.set(id, made);
  return made;
}

function toFeed({ world }: GraphFake, comment: PageComment, verb: 'add' | 'edited' | 'remove'): EventSpec {
  const { first_name, last_name } = world.customers.get(comment.psid)?.person ?? {};
  const name = comment.psid === world.pageId ? world.settings.pageName : [first_name ?? `Person ${comment.psid}`, last_name].filter(Boolean).join(' ');
  return {
    field: 'feed',
    container: 'changes',
    body: {
      field: 'feed',
      value: {
        item: 'comment', verb, comment_id: comment.id, post_id: comment.postId, parent_id: comment.parentId,
        from: { id: comment.psid, name }, created_time: Math.floor(comment.at / 1000), ...(verb !== 'remove' && { message: comment.message }),
      },
    },
  };
}
