/* demarc-layout-compare-words.c: what is said in and of a comparison
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-layout-compare-private.h"

#include <glib/gi18n-lib.h>

static const char *
get_provider (DemarcGrid *self)
{
  return demarc_model_get_party_name (self->base.model, DEMARC_PARTY_PROVIDER);
}

/* To which side a cell leans, by an arrow and by words: up is the customer's side of the line, down
 * the provider's. */
char *
_demarc_grid_dup_lean (DemarcGrid    *self,
                       DemarcLeaning  leaning,
                       guint          shortness)
{
  gboolean is_up = leaning == DEMARC_LEANING_CUSTOMER;

  if (!is_up && leaning != DEMARC_LEANING_PROVIDER)
    return g_strdup ("");

  switch (shortness)
    {
    case 0:
      /* Translators: on a cell of a comparison; %s is the provider. */
      return is_up ? g_strdup (_("↑ more yours"))
                   : g_strdup_printf (_("↓ more %s's"), get_provider (self));
    case 1:
      return is_up ? g_strdup (_("↑ yours")) : g_strdup_printf (_("↓ %s's"), get_provider (self));
    default:
      return g_strdup (is_up ? "↑" : "↓");
    }
}

static guint
count_leaning (DemarcGrid    *self,
               guint          column,
               DemarcLeaning  leaning)
{
  guint n = 0;

  for (guint layer = 0; layer < self->n_layers; layer++)
    n += demarc_comparison_get_leaning (self->comparison, column, layer) == leaning;

  return n;
}

/* How many layers of a column lean to which side. */
char *
_demarc_grid_dup_lean_count (DemarcGrid *self,
                             guint       column,
                             guint       shortness)
{
  guint up = count_leaning (self, column, DEMARC_LEANING_CUSTOMER);
  guint down = count_leaning (self, column, DEMARC_LEANING_PROVIDER);
  g_autofree char *yours = NULL;
  g_autofree char *theirs = NULL;

  if (column == demarc_comparison_get_baseline (self->comparison))
    /* Translators: over the column that the others are held against; where there is little room,
     * the shorter word. */
    return g_strdup (shortness == 0 ? _("Baseline") : C_("short for baseline", "Base"));

  /* Translators: over a column of a comparison: how many layers are more the customer's, or more
   * the provider's (%2$s), than in the baseline. */
  yours = shortness == 0 ? g_strdup_printf (ngettext ("↑ %u more yours", "↑ %u more yours", up), up)
                         : g_strdup_printf ("↑ %u", up);
  theirs = shortness == 0 ? g_strdup_printf (ngettext ("↓ %1$u more %2$s's", "↓ %1$u more %2$s's",
                                                       down), down, get_provider (self))
                          : g_strdup_printf ("↓ %u", down);
  if (up > 0 && down > 0)
    return g_strconcat (theirs, shortness < 2 ? " · " : " ", yours, NULL);
  if (up + down > 0)
    return g_strdup (up > 0 ? yours : theirs);

  /* Translators: over a column of a comparison of which no layer leans to either side. */
  return g_strdup (shortness == 0 ? _("Neither more yours nor less") : "=");
}

static void
append_owners (DemarcGrid *self,
               GString    *text)
{
  for (DemarcOwner owner = DEMARC_OWNER_UNSTATED; owner < DEMARC_N_OWNERS; owner++)
    {
      g_autofree char *word = demarc_owner_dup_title (self->base.model, owner);
      guint n = 0;

      for (guint row = self->n_shown; row < self->n_layers; row++)
        n += _demarc_grid_get_cell (self, self->layers[row], 0)->owner == owner;
      if (n > 0)
        /* Translators: whose equal layers are, and how many: "You 4". */
        g_string_append_printf (text, _(" · %1$s %2$u"), word, n);
    }
}

/* What stands for the layers that are the same in all columns. */
char *
_demarc_grid_dup_fold (DemarcGrid *self,
                       gboolean    with_owners)
{
  guint n = self->n_layers - self->n_shown;
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, ngettext ("%u equal layer", "%u equal layers", n), n);
  if (with_owners)
    append_owners (self, text);

  return g_string_free (text, FALSE);
}

/* How many layers differ. */
char *
_demarc_grid_dup_count (DemarcGrid *self)
{
  guint n = self->n_layers - demarc_comparison_count_equal (self->comparison);

  /* Translators: %1$u is how many layers differ, %2$u how many there are. */
  return g_strdup_printf (ngettext ("%1$u of %2$u layer differs", "%1$u of %2$u layers differ",
                                    self->n_layers), n, self->n_layers);
}

/* Title and description can stand for the picture where it cannot be seen. Where something else
 * says the sentences, the picture does not say them again. */
void
_demarc_grid_set_words (DemarcGrid *self)
{
  g_autoptr (GString) titles = g_string_new (NULL);
  g_autoptr (GString) description = g_string_new (NULL);
  g_autofree char *count = _demarc_grid_dup_count (self);
  g_autofree char *title = NULL;

  g_string_append_printf (description, "%s.", count);
  for (guint column = 0; column < self->n_columns; column++)
    {
      g_autofree char *name = demarc_comparison_dup_title (self->comparison, column);
      g_autofree char *sentence = NULL;

      g_string_append_printf (titles, "%s%s", column > 0 ? " · " : "", name);
      if (!self->options->with_sentences ||
          column == demarc_comparison_get_baseline (self->comparison))
        continue;

      sentence = demarc_comparison_dup_sentence (self->comparison, column);
      g_string_append_printf (description, " %s", sentence);
    }

  /* Translators: the title of a picture. %s is a list of services and categories. */
  title = g_strdup_printf (_("Who answers for what, side by side: %s"), titles->str);
  _demarc_scene_set_words (self->base.scene, title, description->str);
}
