/* demarc-ask-intent.c: what a question is after
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-ask-private.h"

/* The sides that a question names. */
typedef struct
{
  gboolean named[DEMARC_N_OWNERS];
  gboolean pointed_at[DEMARC_N_OWNERS]; /* "by AWS", "to me" */
  gboolean denied[DEMARC_N_OWNERS];     /* "not by AWS" */
  gboolean for_me;
} Sides;

static guint
get_flags (GArray *items,
           guint   position)
{
  return position < items->len ? g_array_index (items, AskItem, position).flags : 0;
}

static guint
count_flag (GArray *items,
            guint   flag)
{
  guint n = 0;

  for (guint i = 0; i < items->len; i++)
    n += (get_flags (items, i) & flag) != 0;

  return n;
}

static gboolean
has_any (GArray *items,
         guint   flag)
{
  return count_flag (items, flag) > 0;
}

/* The flags of the word before; there are none before the first, as its position wraps around. */
static guint
get_flags_before (GArray *items,
                  guint   position,
                  guint   by)
{
  return get_flags (items, position - by);
}

/* "AWS RDS" and "the OS on AWS" do not ask what AWS does, but "on AWS's side" does. */
static gboolean
is_only_a_name (GArray *items,
                guint   position)
{
  guint before = get_flags_before (items, position, 1);

  if ((get_flags (items, position + 1) & ASK_JOB) != 0)
    return FALSE;
  if ((before & ASK_PLACE) != 0)
    return TRUE;

  return (before & (ASK_MODAL | ASK_TOWARDS)) == 0 && position + 1 < items->len &&
         _demarc_ask_can_mean (&g_array_index (items, AskItem, position + 1), ASK_SUBJECT) &&
         !_demarc_ask_can_mean (&g_array_index (items, AskItem, position + 1), ASK_LAYER);
}

static void
note_side (Sides      *self,
           GArray     *items,
           guint       position,
           DemarcOwner owner)
{
  guint before = get_flags_before (items, position, 1);
  guint two_before = get_flags_before (items, position, 2);

  self->named[owner] = TRUE;
  if ((before & ASK_TOWARDS) != 0)
    self->pointed_at[owner] = TRUE;
  if ((before & ASK_NOT) != 0 || ((before & ASK_TOWARDS) != 0 && (two_before & ASK_NOT) != 0))
    self->denied[owner] = TRUE;
}

static void
look_at (Sides  *self,
         GArray *items,
         guint   position)
{
  guint flags = get_flags (items, position);
  guint before = get_flags_before (items, position, 1);

  if ((flags & ASK_SHARED) != 0)
    note_side (self, items, position, DEMARC_OWNER_SHARED);
  else if ((flags & ASK_PROVIDER) != 0 && !is_only_a_name (items, position))
    note_side (self, items, position, DEMARC_OWNER_PROVIDER);
  else if ((flags & ASK_POSSESSIVE) != 0 && (get_flags (items, position + 1) & ASK_JOB) != 0)
    note_side (self, items, position, DEMARC_OWNER_CUSTOMER);
  else if ((flags & ASK_CUSTOMER) != 0 && (before & ASK_FOR) != 0)
    self->for_me = TRUE;
  else if ((flags & ASK_CUSTOMER) != 0 && (before & ASK_TELL) == 0)
    note_side (self, items, position, DEMARC_OWNER_CUSTOMER);
}

/* Of "AWS and not me" AWS stays, and the "not" is used up. */
static gboolean
drop_denied (Sides *self)
{
  const DemarcOwner sides[] = { DEMARC_OWNER_CUSTOMER, DEMARC_OWNER_PROVIDER };

  if (!self->named[sides[0]] || !self->named[sides[1]])
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    if (self->denied[sides[i]] && !self->denied[sides[1 - i]])
      {
        self->named[sides[i]] = FALSE;
        return TRUE;
      }

  return FALSE;
}

/* Whose part is asked for. Where both sides stand, the one that something comes to is meant: "which
 * services does AWS leave to me". "You or AWS" asks who. */
static DemarcOwner
choose_side (const Sides     *self,
             const AskIntent *intent)
{
  gboolean customer = self->named[DEMARC_OWNER_CUSTOMER];
  gboolean provider = self->named[DEMARC_OWNER_PROVIDER];

  if (self->named[DEMARC_OWNER_SHARED])
    return DEMARC_OWNER_SHARED;
  if (customer && provider &&
      self->pointed_at[DEMARC_OWNER_CUSTOMER] != self->pointed_at[DEMARC_OWNER_PROVIDER])
    return self->pointed_at[DEMARC_OWNER_CUSTOMER] ? DEMARC_OWNER_CUSTOMER : DEMARC_OWNER_PROVIDER;
  if (customer && provider)
    return DEMARC_OWNER_UNSTATED;
  if (customer || provider)
    return customer ? DEMARC_OWNER_CUSTOMER : DEMARC_OWNER_PROVIDER;

  return self->for_me && (intent->which || intent->what) ? DEMARC_OWNER_CUSTOMER
                                                         : DEMARC_OWNER_UNSTATED;
}

/* Finds out who a question asks for. "Who" asks for nobody in particular. A question that begins
 * with how, why or when asks for something that the model does not know, unless there is a "who" in
 * it; and so do two questions at once. */
AskIntent
_demarc_ask_get_intent (GArray *items)
{
  AskIntent self = {
    .who = has_any (items, ASK_WHO),
    .which = has_any (items, ASK_WHICH | ASK_SERVICE),
    .what = has_any (items, ASK_WHAT),
    .job = has_any (items, ASK_JOB | ASK_NEED),
  };
  guint n_not = count_flag (items, ASK_NOT);
  Sides sides = { { FALSE } };

  for (guint i = 0; i < items->len; i++)
    look_at (&sides, items, i);
  n_not -= drop_denied (&sides);

  self.is_off = count_flag (items, ASK_WHO) > 1 || (!self.who && has_any (items, ASK_OFF));
  self.negated = n_not % 2 == 1;
  if (!self.who)
    self.owner = choose_side (&sides, &self);
  if (self.which && !self.who && self.owner == DEMARC_OWNER_UNSTATED &&
      has_any (items, ASK_NEED))
    self.owner = DEMARC_OWNER_CUSTOMER;
  self.is_yes_no = !self.who && !self.which && !self.what;

  return self;
}
