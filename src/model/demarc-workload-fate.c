/* demarc-workload-fate.c: what becomes of the duties of a workload
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-workload-private.h"

#include "demarc-words.h"

/* One direction of looking at a change: from the duties of one side to the other side. */
typedef struct
{
  DemarcWorkload *here;
  DemarcWorkload *there;
  GArray         *stays;    /* of gboolean: which of the subjects here are there too */
  GArray         *arrivals; /* of guint: the subjects there that are not here */
} Look;

static void
begin_look (Look           *self,
            DemarcWorkload *here,
            DemarcWorkload *there)
{
  self->here = here;
  self->there = there;
  self->stays = g_array_new (FALSE, FALSE, sizeof (gboolean));
  self->arrivals = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < demarc_workload_get_n_subjects (here); i++)
    {
      gboolean stays = demarc_workload_find (there, demarc_workload_get_subject (here, i)) >= 0;

      g_array_append_val (self->stays, stays);
    }
  for (guint i = 0; i < demarc_workload_get_n_subjects (there); i++)
    if (demarc_workload_find (here, demarc_workload_get_subject (there, i)) < 0)
      g_array_append_val (self->arrivals, i);
}

static void
end_look (Look *self)
{
  g_clear_pointer (&self->stays, g_array_unref);
  g_clear_pointer (&self->arrivals, g_array_unref);
}

static const DemarcCell *
get_cell (DemarcWorkload *workload,
          guint           subject,
          DemarcLayer    *layer)
{
  return demarc_stack_get_cell (demarc_workload_get_stack (workload, subject),
                                demarc_entry_get_position (DEMARC_ENTRY (layer)));
}

/* Whether a service that brings the duty is on the other side too. */
static gboolean
has_source_there (Look                     *self,
                  const DemarcWorkloadDuty *duty)
{
  for (guint i = 0; i < duty->n_subjects; i++)
    if (g_array_index (self->stays, gboolean, duty->subjects[i]))
      return TRUE;

  return FALSE;
}

/* Whether the customer has the whole of the duty's layer with one of its services. */
static gboolean
is_whole (Look                     *self,
          const DemarcWorkloadDuty *duty)
{
  for (guint i = 0; i < duty->n_subjects; i++)
    if (get_cell (self->here, duty->subjects[i], duty->layer)->owner == DEMARC_OWNER_CUSTOMER)
      return TRUE;

  return FALSE;
}

/* What a cell on the other side makes of a duty. The fates are numbered from what leaves the
 * customer most to what leaves least. */
static DemarcFate
judge (const DemarcCell *cell)
{
  if (!cell->applies)
    return DEMARC_FATE_NONE;
  if (cell->owner == DEMARC_OWNER_CUSTOMER)
    return DEMARC_FATE_WHOLE;
  if (cell->owner == DEMARC_OWNER_SHARED)
    return DEMARC_FATE_SHARED;

  return cell->state == DEMARC_STATE_SETTLED ? DEMARC_FATE_PROVIDER : DEMARC_FATE_OPEN;
}

static gboolean
is_less (DemarcFate fate,
         DemarcFate than)
{
  static const int left[DEMARC_N_FATES] = {
    [DEMARC_FATE_WHOLE] = 4, [DEMARC_FATE_SHARED] = 3, [DEMARC_FATE_OPEN] = 2,
    [DEMARC_FATE_PROVIDER] = 1, [DEMARC_FATE_NONE] = 0,
  };

  return left[fate] < left[than];
}

static const DemarcWorkloadDuty *
find_duty (DemarcWorkload *workload,
           DemarcLayer    *layer,
           guint           subject)
{
  for (guint i = 0; i < demarc_workload_get_n_duties (workload); i++)
    {
      const DemarcWorkloadDuty *duty = demarc_workload_get_duty (workload, i);

      for (guint j = 0; duty->layer == layer && j < duty->n_subjects; j++)
        if (duty->subjects[j] == subject)
          return duty;
    }

  return NULL;
}

static gboolean
has_same_words (const DemarcWorkloadDuty *a,
                const DemarcWorkloadDuty *b)
{
  g_autofree char *words_a = demarc_words_squash (a->text);
  g_autofree char *words_b = demarc_words_squash (b->text);

  return g_str_equal (words_a, words_b);
}

/* What becomes of a duty of this side on the other side. Of several services that come in, the one
 * that leaves the customer most counts. */
static DemarcChangedDuty
follow (Look                     *self,
        const DemarcWorkloadDuty *duty)
{
  DemarcChangedDuty changed = { duty, DEMARC_FATE_NONE, NULL };
  gboolean was_whole = is_whole (self, duty);

  if (has_source_there (self, duty))
    {
      changed.fate = DEMARC_FATE_SAME;
      return changed;
    }

  for (guint i = 0; i < self->arrivals->len; i++)
    {
      guint subject = g_array_index (self->arrivals, guint, i);
      DemarcFate fate = judge (get_cell (self->there, subject, duty->layer));

      if (!is_less (changed.fate, fate))
        continue;
      changed.fate = fate;
      changed.becomes = find_duty (self->there, duty->layer, subject);
    }

  if (changed.fate == (was_whole ? DEMARC_FATE_WHOLE : DEMARC_FATE_SHARED))
    changed.fate =
      has_same_words (changed.becomes, duty) ? DEMARC_FATE_SAME : DEMARC_FATE_REWORDED;
  if (changed.fate == DEMARC_FATE_SAME)
    changed.becomes = NULL;

  return changed;
}

/* Follows every duty of a workload to another workload. */
GArray *
_demarc_workload_follow (DemarcWorkload *here,
                         DemarcWorkload *there)
{
  GArray *followed = g_array_new (FALSE, FALSE, sizeof (DemarcChangedDuty));
  Look look;

  begin_look (&look, here, there);
  for (guint i = 0; i < demarc_workload_get_n_duties (here); i++)
    {
      DemarcChangedDuty changed = follow (&look, demarc_workload_get_duty (here, i));

      g_array_append_val (followed, changed);
    }
  end_look (&look);

  return followed;
}

/**
 * demarc_fate_get_word:
 * @fate: what becomes of a duty
 *
 * Gets the word for it in files and on the command line.
 *
 * Returns: (transfer none): the word
 */
const char *
demarc_fate_get_word (DemarcFate fate)
{
  static const char *const words[DEMARC_N_FATES] = {
    [DEMARC_FATE_SAME] = "same",         [DEMARC_FATE_REWORDED] = "reworded",
    [DEMARC_FATE_SHARED] = "shared",     [DEMARC_FATE_WHOLE] = "whole",
    [DEMARC_FATE_OPEN] = "open",         [DEMARC_FATE_PROVIDER] = "provider",
    [DEMARC_FATE_NONE] = "none",
  };

  g_return_val_if_fail (fate < DEMARC_N_FATES, NULL);

  return words[fate];
}
