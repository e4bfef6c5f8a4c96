/* demarc-comparison-sentence.c: a comparison in words
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-comparison.h"

#include <glib/gi18n-lib.h>

#include "demarc-sentences.h"

/* The titles of the layers of a column that have an owner and lean to a side, and how many. */
static char *
dup_titles (DemarcComparison *self,
            guint             column,
            DemarcOwner       owner,
            DemarcLeaning     leaning,
            guint            *n)
{
  DemarcStack *stack = demarc_comparison_get_stack (self, column);
  g_autoptr (GString) titles = g_string_new (NULL);

  *n = 0;
  for (guint row = 0; row < demarc_comparison_get_n_rows (self); row++)
    {
      const DemarcCell *cell = demarc_stack_get_cell (stack, row);
      g_autofree char *title = NULL;

      if (demarc_comparison_get_leaning (self, column, row) != leaning ||
          (leaning != DEMARC_LEANING_OPEN && cell->owner != owner) ||
          (leaning == DEMARC_LEANING_SAME && !cell->applies))
        continue;

      title = demarc_model_dup_mid_sentence (demarc_stack_get_model (stack),
                                             demarc_entry_get_title (DEMARC_ENTRY (cell->layer)));
      if ((*n)++ > 0)
        /* Translators: between the items of a list of layers. */
        g_string_append (titles, C_("list", ", "));
      g_string_append (titles, title);
    }

  return g_string_free (g_steal_pointer (&titles), FALSE);
}

static DemarcStack *
get_baseline (DemarcComparison *self)
{
  return demarc_comparison_get_stack (self, demarc_comparison_get_baseline (self));
}

/* Whether a column is the same subject as the baseline, as another document has it. Between
 * documents nobody moves. */
static gboolean
is_reading (DemarcComparison *self,
            guint             column)
{
  DemarcStack *stack = demarc_comparison_get_stack (self, column);
  DemarcStack *baseline = get_baseline (self);

  return demarc_stack_get_lens (stack) != demarc_stack_get_lens (baseline) &&
         demarc_subject_equal (demarc_stack_get_subject (stack),
                               demarc_stack_get_subject (baseline));
}

static char *
dup_given (DemarcComparison *self,
           guint             column)
{
  DemarcStack *stack = demarc_comparison_get_stack (self, column);
  const char *provider =
    demarc_model_get_party_name (demarc_stack_get_model (stack), DEMARC_PARTY_PROVIDER);
  g_autofree char *subject = demarc_subject_dup_full_title (demarc_stack_get_subject (stack));
  g_autofree char *before = demarc_lens_dup_title (demarc_stack_get_lens (get_baseline (self)));
  g_autofree char *after = demarc_lens_dup_title (demarc_stack_get_lens (stack));
  guint n = 0;
  g_autofree char *titles =
    dup_titles (self, column, DEMARC_OWNER_PROVIDER, DEMARC_LEANING_PROVIDER, &n);

  if (n == 0)
    /* Translators: %1$s is a service or category, %2$s and %4$s are documents, %3$s is the
     * provider. */
    return g_strdup_printf (_("On %1$s, \"%2$s\" gives %3$s no whole layer more than \"%4$s\" "
                              "does."), subject, after, provider, before);

  /* Translators: as before; %5$u is how many layers, %6$s their list. */
  return g_strdup_printf (ngettext ("On %1$s, \"%2$s\" gives %3$s %5$u layer more than \"%4$s\" "
                                    "does: %6$s.",
                                    "On %1$s, \"%2$s\" gives %3$s %5$u layers more than \"%4$s\" "
                                    "does: %6$s.", n),
                          subject, after, provider, before, n, titles);
}

/* What the provider takes over whole: the first thing that people ask. */
static char *
dup_handed (DemarcComparison *self,
            guint             column)
{
  DemarcStack *stack = demarc_comparison_get_stack (self, column);
  const char *provider =
    demarc_model_get_party_name (demarc_stack_get_model (stack), DEMARC_PARTY_PROVIDER);
  g_autofree char *from =
    demarc_comparison_dup_title (self, demarc_comparison_get_baseline (self));
  g_autofree char *to = demarc_comparison_dup_title (self, column);
  guint n = 0;
  g_autofree char *titles =
    dup_titles (self, column, DEMARC_OWNER_PROVIDER, DEMARC_LEANING_PROVIDER, &n);

  if (n == 0)
    /* Translators: %1$s and %2$s are services or categories, %3$s is the provider. */
    return g_strdup_printf (_("Moving from %1$s to %2$s hands %3$s no whole layer."), from, to,
                            provider);

  /* Translators: %1$s and %2$s are services or categories, %3$s is the provider, %4$u how many
   * layers, %5$s their list. */
  return g_strdup_printf (ngettext ("Moving from %1$s to %2$s hands %3$s %4$u layer: %5$s.",
                                    "Moving from %1$s to %2$s hands %3$s %4$u layers: %5$s.", n),
                          from, to, provider, n, titles);
}

static char *
dup_counted (DemarcComparison *self,
             guint             column,
             DemarcOwner       owner,
             DemarcLeaning     leaning)
{
  guint n = 0;
  g_autofree char *titles = dup_titles (self, column, owner, leaning, &n);

  if (n == 0)
    return NULL;

  /* Translators: in all of these, %1$u is how many layers, %2$s their list. */
  if (leaning == DEMARC_LEANING_OPEN)
    return g_strdup_printf (ngettext ("Nothing can be said of %1$u layer: %2$s.",
                                      "Nothing can be said of %1$u layers: %2$s.", n), n, titles);
  if (leaning == DEMARC_LEANING_SAME)
    return g_strdup_printf (ngettext ("You keep %1$u layer: %2$s.", "You keep %1$u layers: %2$s.",
                                      n), n, titles);
  if (owner == DEMARC_OWNER_CUSTOMER)
    return g_strdup_printf (ngettext ("You take back %1$u layer: %2$s.",
                                      "You take back %1$u layers: %2$s.", n), n, titles);
  if (leaning == DEMARC_LEANING_PROVIDER)
    return g_strdup_printf (ngettext ("%1$u layer of yours becomes shared: %2$s.",
                                      "%1$u layers of yours become shared: %2$s.", n), n, titles);

  return g_strdup_printf (ngettext ("You get a share in %1$u layer: %2$s.",
                                    "You get a share in %1$u layers: %2$s.", n), n, titles);
}

/* The same of what a document says. */
static char *
dup_counted_given (DemarcComparison *self,
                   guint             column,
                   DemarcOwner       owner,
                   DemarcLeaning     leaning)
{
  guint n = 0;
  g_autofree char *titles = dup_titles (self, column, owner, leaning, &n);

  if (n == 0 || leaning == DEMARC_LEANING_OPEN)
    return dup_counted (self, column, owner, leaning);

  /* Translators: in all of these, a document is what gives; %1$u is how many layers, %2$s their
   * list. */
  if (leaning == DEMARC_LEANING_SAME)
    return g_strdup_printf (ngettext ("Both give you %1$u layer: %2$s.",
                                      "Both give you %1$u layers: %2$s.", n), n, titles);
  if (owner == DEMARC_OWNER_CUSTOMER)
    return g_strdup_printf (ngettext ("It gives you %1$u layer more: %2$s.",
                                      "It gives you %1$u layers more: %2$s.", n), n, titles);
  if (leaning == DEMARC_LEANING_PROVIDER)
    return g_strdup_printf (ngettext ("It has %1$u layer of yours shared: %2$s.",
                                      "It has %1$u layers of yours shared: %2$s.", n), n, titles);

  return g_strdup_printf (ngettext ("It gives you a share in %1$u layer: %2$s.",
                                    "It gives you a share in %1$u layers: %2$s.", n), n, titles);
}

static gboolean
is_same (DemarcComparison *self,
         guint             column)
{
  for (guint row = 0; row < demarc_comparison_get_n_rows (self); row++)
    if (demarc_comparison_get_leaning (self, column, row) != DEMARC_LEANING_SAME)
      return FALSE;

  return TRUE;
}

static char *
dup_same (DemarcComparison *self,
          guint             column)
{
  g_autofree char *from =
    demarc_comparison_dup_title (self, demarc_comparison_get_baseline (self));
  g_autofree char *to = demarc_comparison_dup_title (self, column);

  if (is_reading (self, column))
    /* Translators: %1$s and %2$s are the same service, as two documents have it. */
    return g_strdup_printf (_("%1$s and %2$s are the same in every layer."), from, to);

  /* Translators: %1$s and %2$s are services or categories. */
  return g_strdup_printf (_("Moving from %1$s to %2$s changes nothing: every layer stays where it "
                            "is."), from, to);
}

/**
 * demarc_comparison_dup_title:
 * @self: a comparison
 * @column: a column
 *
 * Makes what stands over a column: the subject, and the scheme or lens where those are what makes
 * the columns different.
 *
 * Returns: (transfer full): the title
 */
char *
demarc_comparison_dup_title (DemarcComparison *self,
                             guint             column)
{
  DemarcStack *stack = demarc_comparison_get_stack (self, column);
  DemarcStack *first = demarc_comparison_get_stack (self, 0);
  g_autofree char *title = demarc_subject_dup_full_title (demarc_stack_get_subject (stack));
  gboolean schemes_differ = FALSE;
  gboolean lenses_differ = FALSE;

  for (guint i = 1; i < demarc_comparison_get_n_columns (self); i++)
    {
      DemarcStack *other = demarc_comparison_get_stack (self, i);

      schemes_differ |= demarc_stack_get_scheme (other) != demarc_stack_get_scheme (first);
      lenses_differ |= demarc_stack_get_lens (other) != demarc_stack_get_lens (first);
    }

  if (lenses_differ)
    {
      g_autofree char *lens = demarc_lens_dup_title (demarc_stack_get_lens (stack));

      /* Translators: %1$s is a service or category, %2$s the document that was read. */
      return g_strdup_printf (_("%1$s (%2$s)"), title, lens);
    }
  if (schemes_differ)
    /* Translators: %1$s is a service or category, %2$s the scheme of categories. */
    return g_strdup_printf (_("%1$s (%2$s)"), title,
                            demarc_scheme_get_short (demarc_stack_get_scheme (stack)));

  return g_steal_pointer (&title);
}

/**
 * demarc_comparison_dup_sentence:
 * @self: a comparison
 * @column: a column other than the baseline
 *
 * Says in words what going from the baseline to a column changes, or what a document says that the
 * one of the baseline does not.
 *
 * Returns: (transfer full): one or more sentences
 */
char *
demarc_comparison_dup_sentence (DemarcComparison *self,
                                guint             column)
{
  static const struct { DemarcOwner owner; DemarcLeaning leaning; } order[] = {
    { DEMARC_OWNER_SHARED, DEMARC_LEANING_PROVIDER },
    { DEMARC_OWNER_CUSTOMER, DEMARC_LEANING_CUSTOMER },
    { DEMARC_OWNER_SHARED, DEMARC_LEANING_CUSTOMER },
    { DEMARC_OWNER_UNSTATED, DEMARC_LEANING_OPEN },
    { DEMARC_OWNER_CUSTOMER, DEMARC_LEANING_SAME },
  };
  g_autoptr (GStrvBuilder) sentences = NULL;
  g_auto (GStrv) parts = NULL;
  g_autofree char *first = NULL;
  gboolean reading;

  g_return_val_if_fail (DEMARC_IS_COMPARISON (self), NULL);
  g_return_val_if_fail (column < demarc_comparison_get_n_columns (self), NULL);

  if (is_same (self, column))
    return dup_same (self, column);

  sentences = g_strv_builder_new ();
  reading = is_reading (self, column);
  first = reading ? dup_given (self, column) : dup_handed (self, column);
  g_strv_builder_add (sentences, first);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      g_autofree char *sentence =
        reading ? dup_counted_given (self, column, order[i].owner, order[i].leaning)
                : dup_counted (self, column, order[i].owner, order[i].leaning);

      if (sentence != NULL)
        g_strv_builder_add (sentences, sentence);
    }
  parts = g_strv_builder_end (sentences);

  return g_strjoinv (" ", parts);
}
