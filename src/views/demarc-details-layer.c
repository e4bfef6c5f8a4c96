/* demarc-details-layer.c: all about a layer of a subject
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-details-private.h"

#include <glib/gi18n-lib.h>

#include "demarc-columns-suggest.h"
#include "demarc-gather.h"
#include "demarc-sentences.h"
#include "demarc-strip.h"

static const char *
get_title (gpointer entry)
{
  return demarc_entry_get_title (DEMARC_ENTRY (entry));
}

static const char *
get_owner_class (DemarcOwner owner)
{
  switch (owner)
    {
    case DEMARC_OWNER_CUSTOMER:
      return "customer";
    case DEMARC_OWNER_PROVIDER:
      return "provider";
    case DEMARC_OWNER_SHARED:
      return "shared";
    case DEMARC_OWNER_UNSTATED:
    default:
      return NULL;
    }
}

static void
back_cb (GtkButton     *button,
         DemarcDetails *self)
{
  demarc_session_set_option (self->session, DEMARC_PLACE_LAYER, NULL);
}

static void
add_back_button (DemarcDetails *self)
{
  g_autofree char *title =
    demarc_subject_dup_full_title (demarc_session_get_subject (self->session));
  /* Translators: %s is a service or category. */
  g_autofree char *label = g_strdup_printf (_("All about %s"), title);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *text = gtk_label_new (label);
  GtkWidget *arrow = g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-previous-symbolic",
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_label_set_ellipsize (GTK_LABEL (text), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), arrow);
  gtk_box_append (GTK_BOX (box), text);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "whole");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  g_signal_connect (button, "clicked", G_CALLBACK (back_cb), self);
  gtk_box_append (GTK_BOX (self->box), button);
}

static void
add_head (DemarcDetails    *self,
          const DemarcCell *cell)
{
  DemarcModel *model = demarc_session_get_model (self->session);
  g_autofree char *owner = demarc_owner_dup_title (model, cell->owner);
  g_autofree char *subject =
    demarc_subject_dup_full_title (demarc_session_get_subject (self->session));
  DemarcSection *section = _demarc_details_add_section (self, NULL);
  g_autofree char *answer = NULL;

  demarc_section_add_text (section, get_title (cell->layer), "title");
  if (!cell->applies)
    /* Translators: %s is a service or category. */
    answer = g_strdup_printf (_("Hardly exists on %s"), subject);
  else if (cell->state == DEMARC_STATE_DISPUTED)
    /* Translators: %1$s is a service or category, %2$s who answers for the layer. */
    answer = g_strdup_printf (_("On %1$s: %2$s, but sources disagree"), subject, owner);
  else
    /* Translators: %1$s is a service or category, %2$s who answers for the layer. */
    answer = g_strdup_printf (_("On %1$s: %2$s"), subject, owner);
  demarc_section_add_text (section, answer, "answer");
  demarc_section_add_text (section, demarc_layer_get_meaning (cell->layer), NULL);
}

static void
add_half (DemarcDetails    *self,
          const DemarcCell *cell,
          DemarcParty       party)
{
  DemarcModel *model = demarc_session_get_model (self->session);
  DemarcSection *section;

  if (*cell->halves[party] == '\0')
    return;

  section = _demarc_details_add_section (self, demarc_model_get_party_name (model, party));
  _demarc_details_add_party (section, party);
  demarc_section_add_text (section, cell->halves[party], NULL);
}

static void
add_note (DemarcDetails    *self,
          const DemarcCell *cell)
{
  DemarcSection *section;

  if (*cell->note == '\0' && !cell->unconfirmed)
    return;

  section = _demarc_details_add_section (self, _("Note"));
  if (*cell->note != '\0')
    demarc_section_add_text (section, cell->note, NULL);
  if (cell->unconfirmed)
    demarc_section_add_text (section, _("No page was found that confirms this answer."), NULL);
}

static const char *
get_basis_words (DemarcBasis basis)
{
  switch (basis)
    {
    case DEMARC_BASIS_IMPLIED:
      return _("follows from its words");
    case DEMARC_BASIS_GENERAL:
      return _("says it of every service");
    case DEMARC_BASIS_INFERRED:
      return _("says it of the category that this service was put in");
    case DEMARC_BASIS_STATED:
    default:
      return NULL;
    }
}

static void
add_claim (DemarcDetails     *self,
           DemarcSection     *section,
           const DemarcClaim *claim)
{
  DemarcModel *model = demarc_session_get_model (self->session);
  g_autofree char *owner = demarc_owner_dup_title (model, claim->owner);
  g_autofree char *place = demarc_claim_dup_place (claim);
  const char *basis = get_basis_words (claim->basis);
  g_autoptr (GString) text = g_string_new (place);

  if (claim->category != NULL)
    /* Translators: appended to a source; %s is a category of services. */
    g_string_append_printf (text, _(", of %s"), get_title (claim->category));
  if (basis != NULL)
    g_string_append_printf (text, "; %s", basis);
  if (*claim->note != '\0')
    g_string_append_printf (text, ". %s", claim->note);

  demarc_section_add_pair (section, owner, text->str, get_owner_class (claim->owner));
}

static void
compare_cb (GtkButton     *button,
            DemarcDetails *self)
{
  DemarcStack *stack = demarc_session_get_stack (self->session);
  DemarcEntry *layer = DEMARC_ENTRY (demarc_session_get_layer (self->session));
  g_autofree char *columns =
    demarc_stack_dup_witnesses (stack, demarc_entry_get_position (layer));
  g_autoptr (DemarcPlace) page = demarc_place_with_page (
    demarc_session_get_place (self->session), DEMARC_PAGE_COMPARE, columns);
  g_autoptr (DemarcPlace) place =
    demarc_place_with_option (page, DEMARC_PLACE_LAYER, demarc_entry_get_id (layer));

  demarc_session_go (self->session, place, NULL);
}

/* Where sources disagree, one step leads to what each of them says. */
static void
add_compare_button (DemarcDetails    *self,
                    DemarcSection    *section,
                    const DemarcCell *cell)
{
  DemarcStack *stack = demarc_session_get_stack (self->session);
  g_autofree char *columns =
    demarc_stack_dup_witnesses (stack, demarc_entry_get_position (DEMARC_ENTRY (cell->layer)));
  GtkWidget *button;

  if (columns == NULL || demarc_stack_get_lens (stack) != NULL)
    return;

  button = gtk_button_new_with_mnemonic (_("_Compare What the Documents Say"));
  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_signal_connect (button, "clicked", G_CALLBACK (compare_cb), self);
  demarc_section_add_widget (section, button);
}

static void
add_claims (DemarcDetails    *self,
            const DemarcCell *cell)
{
  DemarcSection *section = _demarc_details_add_section (self, _("Who says what"));

  if (cell->n_claims == 0)
    demarc_section_add_text (section, _("No source says anything about it."), NULL);
  if (cell->state == DEMARC_STATE_DISPUTED)
    {
      demarc_section_add_text (section, _("The sources do not agree."), "answer");
      add_compare_button (self, section, cell);
    }

  for (guint i = 0; i < cell->n_claims; i++)
    add_claim (self, section, &cell->claims[i]);
}

static const char *
get_control_title (DemarcControl control)
{
  switch (control)
    {
    case DEMARC_CONTROL_INHERITED:
      return _("Inherited control");
    case DEMARC_CONTROL_CUSTOMER_SPECIFIC:
      return _("Customer-specific control");
    case DEMARC_CONTROL_SHARED:
    default:
      return _("Shared control");
    }
}

static void
add_control (DemarcDetails *self,
             DemarcLayer   *layer)
{
  DemarcList examples = demarc_layer_get_examples (layer);
  const char *note = demarc_layer_get_control_note (layer);
  DemarcSection *section =
    _demarc_details_add_section (self, get_control_title (demarc_layer_get_control (layer)));

  if (*note != '\0')
    demarc_section_add_text (section, note, NULL);
  for (guint i = 0; i < examples.n; i++)
    demarc_section_add_bullet (section, demarc_list_get_text (examples, i));
}

static void
strip_chosen_cb (DemarcStrip   *strip,
                 DemarcSubject *subject,
                 DemarcDetails *self)
{
  demarc_session_go_to_subject (self->session, subject);
}

static void
add_strip (DemarcDetails *self,
           DemarcLayer   *layer)
{
  DemarcModel *model = demarc_session_get_model (self->session);
  DemarcSection *section = _demarc_details_add_section (self, _("On all services"));
  const DemarcTheme *theme = self->style != NULL ? demarc_style_get_theme (self->style)
                                                 : demarc_theme_get (DEMARC_THEME_LIGHT);
  GtkWidget *strip;

  if (self->services == NULL)
    self->services =
      demarc_continuum_new_for_services (model, demarc_session_get_scheme (self->session));

  strip = demarc_strip_new (model, self->services, layer,
                            demarc_session_get_subject (self->session), theme);
  g_signal_connect (strip, "chosen", G_CALLBACK (strip_chosen_cb), self);
  demarc_section_add_widget (section, strip);
  demarc_section_add_text (section, demarc_strip_get_summary (DEMARC_STRIP (strip)), "dim-label");
}

static void
add_points (DemarcDetails *self,
            DemarcLayer   *layer)
{
  DemarcModel *model = demarc_session_get_model (self->session);
  DemarcList points = demarc_layer_get_points (layer);
  DemarcSection *section;

  if (points.n == 0)
    return;

  section = _demarc_details_add_section (self, _("What belongs to it"));
  for (guint i = 0; i < points.n; i++)
    demarc_section_add_bullet (section, demarc_model_get_point (model, points, i).text);
}

static void
add_sources (DemarcDetails    *self,
             const DemarcCell *cell)
{
  g_autoptr (GPtrArray) shown = g_ptr_array_new ();
  DemarcSection *section = NULL;

  for (guint i = 0; i < cell->n_claims; i++)
    {
      DemarcSource *source = cell->claims[i].source;

      if (g_ptr_array_find (shown, source, NULL))
        continue;

      g_ptr_array_add (shown, source);
      if (section == NULL)
        section = _demarc_details_add_section (self, _("Sources"));
      demarc_section_add_link (section, get_title (source), demarc_source_get_address (source),
                               NULL);
    }
}

/* Fills the pane with all about a layer. */
void
_demarc_details_fill_layer (DemarcDetails *self,
                            DemarcLayer   *layer)
{
  DemarcStack *stack = demarc_session_get_stack (self->session);
  const DemarcCell *cell =
    demarc_stack_get_cell (stack, demarc_entry_get_position (DEMARC_ENTRY (layer)));

  add_back_button (self);
  add_head (self, cell);
  add_half (self, cell, DEMARC_PARTY_CUSTOMER);
  add_half (self, cell, DEMARC_PARTY_PROVIDER);
  add_note (self, cell);
  add_claims (self, cell);
  add_strip (self, layer);
  add_control (self, layer);
  _demarc_details_add_conflicts (self, layer);
  _demarc_details_add_misconceptions (self, layer);
  add_points (self, layer);
  add_sources (self, cell);
}
