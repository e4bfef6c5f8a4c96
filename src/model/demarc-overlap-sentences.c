/* demarc-overlap-sentences.c: what two columns have in common, in words
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-overlap.h"

#include <glib/gi18n-lib.h>

#include "demarc-gather.h"
#include "demarc-sentences.h"

static char *
dup_here (DemarcComparison *self,
          guint             column)
{
  return demarc_comparison_dup_title (self, column);
}

static char *
dup_there (DemarcComparison *self)
{
  return demarc_comparison_dup_title (self, demarc_comparison_get_baseline (self));
}

static DemarcModel *
get_model (DemarcComparison *self)
{
  return demarc_stack_get_model (demarc_comparison_get_stack (self, 0));
}

/**
 * demarc_comparison_dup_overlap_title:
 * @self: a comparison
 * @column: a column
 * @overlap: a list
 *
 * Makes what stands over a list.
 *
 * Returns: (transfer full): the title
 */
char *
demarc_comparison_dup_overlap_title (DemarcComparison *self,
                                     guint             column,
                                     DemarcOverlap     overlap)
{
  g_autofree char *here = dup_here (self, column);
  g_autofree char *there = dup_there (self);

  switch (overlap)
    {
    case DEMARC_OVERLAP_COMMON:
      /* Translators: over the layers for which the same side answers on two services. */
      return g_strdup (_("Common"));
    case DEMARC_OVERLAP_HERE:
      /* Translators: over the layers that are yours only on one of two services; %s is it. */
      return g_strdup_printf (_("Only on %s"), here);
    case DEMARC_OVERLAP_THERE:
      return g_strdup_printf (_("Only on %s"), there);
    case DEMARC_OVERLAP_OPEN:
    default:
      /* Translators: over the layers that one of two services does not state. */
      return g_strdup (_("Nothing can be said"));
    }
}

/**
 * demarc_comparison_dup_overlap_note:
 * @self: a comparison
 * @column: a column
 * @overlap: a list
 *
 * Says what the layers of a list have in common.
 *
 * Returns: (transfer full): a sentence
 */
char *
demarc_comparison_dup_overlap_note (DemarcComparison *self,
                                    guint             column,
                                    DemarcOverlap     overlap)
{
  g_autofree char *here = dup_here (self, column);
  g_autofree char *there = dup_there (self);

  switch (overlap)
    {
    case DEMARC_OVERLAP_COMMON:
      /* Translators: in these, %1$s and %2$s are services or categories. */
      return g_strdup_printf (_("The same side answers for them on %1$s and on %2$s."), there,
                              here);
    case DEMARC_OVERLAP_HERE:
      return g_strdup_printf (_("They are more yours on %1$s than on %2$s."), here, there);
    case DEMARC_OVERLAP_THERE:
      return g_strdup_printf (_("They are more yours on %1$s than on %2$s."), there, here);
    case DEMARC_OVERLAP_OPEN:
    default:
      return g_strdup_printf (_("They are not stated, or hardly exist, on %1$s or on %2$s."), there,
                              here);
    }
}

/**
 * demarc_comparison_dup_handed_title:
 * @self: a comparison
 *
 * Makes what stands over the duties that are handed over.
 *
 * Returns: (transfer full): the title
 */
char *
demarc_comparison_dup_handed_title (DemarcComparison *self)
{
  /* Translators: over a list of duties; %s is the provider. */
  return g_strdup_printf (_("Handed to %s"),
                          demarc_model_get_party_name (get_model (self), DEMARC_PARTY_PROVIDER));
}

/**
 * demarc_comparison_dup_taken_title:
 * @self: a comparison
 *
 * Makes what stands over the duties that are taken back.
 *
 * Returns: (transfer full): the title
 */
char *
demarc_comparison_dup_taken_title (DemarcComparison *self)
{
  /* Translators: over a list of duties that come to the reader. */
  return g_strdup (_("Taken back by you"));
}

static char *
dup_answer (DemarcComparison *self,
            guint             column,
            guint             row)
{
  const DemarcCell *cell =
    demarc_stack_get_cell (demarc_comparison_get_stack (self, column), row);

  if (!cell->applies)
    return g_strdup (_("Hardly exists"));

  return demarc_owner_dup_title (get_model (self), cell->owner);
}

/**
 * demarc_comparison_dup_change:
 * @self: a comparison
 * @column: a column
 * @row: a layer
 *
 * Tells who answers for a layer on the baseline and on a column.
 *
 * Returns: (transfer full): one word where it is the same, such as "You", else two
 */
char *
demarc_comparison_dup_change (DemarcComparison *self,
                              guint             column,
                              guint             row)
{
  g_autofree char *before = dup_answer (self, demarc_comparison_get_baseline (self), row);
  g_autofree char *after = dup_answer (self, column, row);

  if (g_str_equal (before, after))
    return g_steal_pointer (&before);

  /* Translators: %1$s is who answers for a layer, %2$s who does after moving to another service. */
  return g_strdup_printf (_("%1$s → %2$s"), before, after);
}

static char *
dup_count (DemarcComparison *self,
           guint             column,
           DemarcOverlap     overlap)
{
  g_autoptr (GPtrArray) layers = demarc_comparison_gather_overlap (self, column, overlap);
  g_autofree char *here = dup_here (self, column);
  g_autofree char *there = dup_there (self);
  guint n = layers->len;

  switch (overlap)
    {
    case DEMARC_OVERLAP_COMMON:
      /* Translators: in these, %1$u is how many layers, %2$s a service or category. */
      return g_strdup_printf (ngettext ("%1$u common", "%1$u common", n), n);
    case DEMARC_OVERLAP_HERE:
      return g_strdup_printf (ngettext ("%1$u only on %2$s", "%1$u only on %2$s", n), n, here);
    case DEMARC_OVERLAP_THERE:
      return g_strdup_printf (ngettext ("%1$u only on %2$s", "%1$u only on %2$s", n), n, there);
    case DEMARC_OVERLAP_OPEN:
    default:
      return n == 0 ? NULL : g_strdup_printf (ngettext ("%1$u not comparable",
                                                          "%1$u not comparable", n), n);
    }
}

/**
 * demarc_comparison_dup_counts:
 * @self: a comparison
 * @column: a column
 *
 * Counts the layers of each list, such as "8 common", "6 only on Amazon EC2", "0 only on Amazon
 * S3".
 *
 * Returns: (transfer full): the counts
 */
char **
demarc_comparison_dup_counts (DemarcComparison *self,
                              guint             column)
{
  static const DemarcOverlap order[] = {
    DEMARC_OVERLAP_COMMON, DEMARC_OVERLAP_THERE, DEMARC_OVERLAP_HERE, DEMARC_OVERLAP_OPEN,
  };
  g_autoptr (GStrvBuilder) counts = g_strv_builder_new ();

  g_return_val_if_fail (DEMARC_IS_COMPARISON (self), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      g_autofree char *count = dup_count (self, column, order[i]);

      if (count != NULL)
        g_strv_builder_add (counts, count);
    }

  return g_strv_builder_end (counts);
}

/* Lists as plain text */

static void
append_heading (GString    *text,
                const char *title,
                guint       n)
{
  /* Translators: over a list; %1$s is its title, %2$u how many items it has. */
  g_autofree char *heading = g_strdup_printf (_("%1$s: %2$u"), title, n);

  g_string_append_printf (text, "\n\n%s", heading);
}

static void
append_item (GString    *text,
             const char *what,
             const char *more)
{
  /* Translators: an item of a list: %1$s is a layer or a duty, %2$s what else there is to say. */
  g_autofree char *item = g_strdup_printf (_("%1$s (%2$s)"), what, more);

  g_string_append_printf (text, "\n- %s", item);
}

static void
append_overlap (GString          *text,
                DemarcComparison *self,
                guint             column,
                DemarcOverlap     overlap)
{
  g_autoptr (GPtrArray) layers = demarc_comparison_gather_overlap (self, column, overlap);
  g_autofree char *title = demarc_comparison_dup_overlap_title (self, column, overlap);

  if (layers->len == 0 && overlap == DEMARC_OVERLAP_OPEN)
    return;

  append_heading (text, title, layers->len);
  for (guint i = 0; i < layers->len; i++)
    {
      DemarcEntry *layer = g_ptr_array_index (layers, i);
      g_autofree char *change =
        demarc_comparison_dup_change (self, column, demarc_entry_get_position (layer));

      append_item (text, demarc_entry_get_title (layer), change);
    }
}

static void
append_duties (GString    *text,
               GArray     *duties,
               const char *title)
{
  append_heading (text, title, duties->len);
  for (guint i = 0; i < duties->len; i++)
    {
      DemarcDuty *duty = &g_array_index (duties, DemarcDuty, i);

      append_item (text, duty->text, demarc_entry_get_title (DEMARC_ENTRY (duty->layer)));
    }
}

/**
 * demarc_comparison_dup_lists:
 * @self: a comparison
 * @column: a column other than the baseline
 *
 * Makes all there is to say of a column against the baseline, to be pasted elsewhere: the sentence,
 * the layers of each list, and the duties that are handed over and taken back.
 *
 * Returns: (transfer full): lines of plain text
 */
char *
demarc_comparison_dup_lists (DemarcComparison *self,
                             guint             column)
{
  g_autoptr (GArray) handed = demarc_comparison_gather_handed (self, column);
  g_autoptr (GArray) taken = demarc_comparison_gather_taken (self, column);
  g_autofree char *handed_title = demarc_comparison_dup_handed_title (self);
  g_autofree char *taken_title = demarc_comparison_dup_taken_title (self);
  g_autofree char *sentence = demarc_comparison_dup_sentence (self, column);
  GString *text = g_string_new (sentence);

  append_overlap (text, self, column, DEMARC_OVERLAP_COMMON);
  append_overlap (text, self, column, DEMARC_OVERLAP_THERE);
  append_overlap (text, self, column, DEMARC_OVERLAP_HERE);
  append_overlap (text, self, column, DEMARC_OVERLAP_OPEN);
  if (demarc_comparison_knows_duties (self, demarc_comparison_get_baseline (self), column))
    append_duties (text, handed, handed_title);
  if (demarc_comparison_knows_duties (self, column, column))
    append_duties (text, taken, taken_title);
  g_string_append_c (text, '\n');

  return g_string_free (text, FALSE);
}
