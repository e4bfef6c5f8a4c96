/* demarc-explore.c: one subject's diagram
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-explore.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "demarc-continuum.h"
#include "demarc-lazy-menu.h"
#include "demarc-model-values.h"
#include "demarc-scrubber.h"
#include "demarc-sentences.h"
#include "demarc-session-actions.h"

/**
 * DemarcExplore:
 *
 * The page for one subject: its title, its variants, the lens, what just moved, the diagram and the
 * scrubber.
 */
struct _DemarcExplore
{
  GtkWidget        parent_instance;

  /* Template widgets */
  GtkWidget       *head_box;
  GtkLabel        *title_label;
  GtkLabel        *subtitle_label;
  GtkMenuButton   *lens_button;
  GtkLabel        *lens_label;
  GtkWidget       *variants_scroller;
  GtkWidget       *variants_box;
  GtkLabel        *moves_label;
  DemarcDiagram   *diagram;
  DemarcScrubber  *scrubber;

  /* Owned */
  DemarcSession   *session;
  DemarcStyle     *style;
  DemarcStack     *stack;       /* what was shown before the next change */
  DemarcContinuum *categories;
  DemarcContinuum *services;

  /* Of the model: what the toggles and the continua are for */
  DemarcService   *variants_of;
  DemarcScheme    *continua_of;

  guint            is_scrubbing : 1;
  guint            is_updating : 1;
};

G_DEFINE_FINAL_TYPE (DemarcExplore, demarc_explore, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_ANNOUNCE,
  SIGNAL_LAYER_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* Continua */

static void
ensure_continua (DemarcExplore *self)
{
  DemarcModel *model = demarc_session_get_model (self->session);
  DemarcScheme *scheme = demarc_session_get_scheme (self->session);

  if (self->continua_of == scheme && self->categories != NULL)
    return;

  self->continua_of = scheme;
  g_clear_object (&self->services);
  g_clear_object (&self->categories);
  self->categories = demarc_continuum_new_for_categories (model, scheme);
}

/* Services move along all services, categories along the categories. */
static DemarcContinuum *
get_continuum (DemarcExplore *self)
{
  DemarcSubject *subject = demarc_session_get_subject (self->session);

  ensure_continua (self);
  if (demarc_subject_get_category (subject) != NULL)
    return self->categories;

  if (self->services == NULL)
    self->services = demarc_continuum_new_for_services (demarc_session_get_model (self->session),
                                                        self->continua_of);

  return self->services;
}

static void
update_scrubber (DemarcExplore *self)
{
  DemarcContinuum *continuum = get_continuum (self);
  guint position = 0;
  double by = 0;

  demarc_scrubber_set_continuum (self->scrubber, demarc_session_get_model (self->session),
                                 continuum);
  if (!demarc_continuum_find (continuum, demarc_session_get_subject (self->session), &position))
    return;

  demarc_session_get_toward (self->session, &by);
  self->is_updating = TRUE;
  demarc_scrubber_set_value (self->scrubber, position + by);
  self->is_updating = FALSE;
}

/* The place between two stops; dragging leaves no trail of places to go back through. */
static void
scrub_to (DemarcExplore *self,
          double         value)
{
  DemarcContinuum *continuum = get_continuum (self);
  guint n = demarc_continuum_get_n (continuum);
  guint low = MIN ((guint) floor (value), n - 1);
  double by = value - low;
  DemarcSubject *from = demarc_continuum_get_subject (continuum, low);
  g_autoptr (DemarcPlace) place = demarc_place_with_subject (
    demarc_session_get_place (self->session), demarc_subject_get_text (from));

  if (by > 0 && low + 1 < n)
    {
      DemarcSubject *toward = demarc_continuum_get_subject (continuum, low + 1);
      g_autoptr (DemarcPlace) with = demarc_place_with_option (place, DEMARC_PLACE_TOWARD,
                                                               demarc_subject_get_text (toward));
      char text[G_ASCII_DTOSTR_BUF_SIZE];
      g_autoptr (DemarcPlace) at = demarc_place_with_option (
        with, DEMARC_PLACE_BY, g_ascii_formatd (text, sizeof text, "%.3f", by));

      g_set_object (&place, at);
    }

  demarc_session_replace (self->session, place, NULL);
}

static void
scrubbed_cb (DemarcScrubber *scrubber,
             double          value,
             DemarcExplore  *self)
{
  if (self->is_updating)
    return;

  self->is_scrubbing = TRUE;
  scrub_to (self, value);
  self->is_scrubbing = FALSE;
}

static void
step_cb (DemarcDiagram *diagram,
         int            by,
         DemarcExplore *self)
{
  DemarcContinuum *continuum = get_continuum (self);
  int n = (int) demarc_continuum_get_n (continuum);
  guint position;
  double part = 0;
  int next;

  if (!demarc_continuum_find (continuum, demarc_session_get_subject (self->session), &position))
    return;

  /* From between two stops, a step leads to the next one on either side. */
  demarc_session_get_toward (self->session, &part);
  next = (int) position + by + (part > 0 && by < 0 ? 1 : 0);
  if (next >= 0 && next < n)
    demarc_session_go_to_subject (self->session,
                                  demarc_continuum_get_subject (continuum, (guint) next));
}

static void
category_cb (DemarcDiagram *diagram,
             int            number,
             DemarcExplore *self)
{
  ensure_continua (self);
  if (number < (int) demarc_continuum_get_n (self->categories))
    demarc_session_go_to_subject (self->session,
                                  demarc_continuum_get_subject (self->categories, (guint) number));
}

static gboolean
whole_cb (DemarcDiagram *diagram,
          DemarcExplore *self)
{
  if (demarc_session_get_layer (self->session) == NULL)
    return FALSE;

  demarc_session_set_option (self->session, DEMARC_PLACE_LAYER, NULL);

  return TRUE;
}

static void
layer_activated_cb (DemarcDiagram *diagram,
                    guint          number,
                    DemarcExplore *self)
{
  DemarcLayer *layer = demarc_model_get_layer (demarc_session_get_model (self->session), number);

  demarc_session_set_option (self->session, DEMARC_PLACE_LAYER,
                             demarc_entry_get_id (DEMARC_ENTRY (layer)));
  g_signal_emit (self, signals[SIGNAL_LAYER_CHOSEN], 0);
}

/* Variants */

static DemarcVariant *
get_present_variant (DemarcExplore *self)
{
  DemarcSubject *subject = demarc_session_get_subject (self->session);
  DemarcService *service = demarc_subject_get_service (subject);
  DemarcModel *model = demarc_session_get_model (self->session);

  if (demarc_subject_get_variant (subject) != NULL)
    return demarc_subject_get_variant (subject);

  for (guint i = 0; service != NULL && i < demarc_service_get_n_variants (service); i++)
    {
      DemarcVariant *variant = demarc_model_get_variant (model, service, i);

      if (demarc_variant_is_base (variant))
        return variant;
    }

  return NULL;
}

static void
variant_toggled_cb (GtkToggleButton *button,
                    DemarcExplore   *self)
{
  g_autoptr (DemarcSubject) subject = NULL;

  if (self->is_updating || !gtk_toggle_button_get_active (button))
    return;

  subject = demarc_subject_new_for_variant (self->variants_of,
                                            g_object_get_data (G_OBJECT (button), "variant"));
  demarc_session_go_to_subject (self->session, subject);
}

static void
clear_variants (DemarcExplore *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->variants_box)) != NULL)
    gtk_box_remove (GTK_BOX (self->variants_box), child);
}

static void
make_variants (DemarcExplore *self,
               DemarcService *service)
{
  DemarcModel *model = demarc_session_get_model (self->session);
  guint n = service == NULL ? 0 : demarc_service_get_n_variants (service);
  GtkWidget *first = NULL;

  clear_variants (self);
  self->variants_of = service;
  for (guint i = 0; i < n; i++)
    {
      DemarcVariant *variant = demarc_model_get_variant (model, service, i);
      GtkWidget *button =
        gtk_toggle_button_new_with_label (demarc_entry_get_title (DEMARC_ENTRY (variant)));

      if (first == NULL)
        first = button;
      else
        gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), GTK_TOGGLE_BUTTON (first));
      g_object_set_data (G_OBJECT (button), "variant", variant);
      gtk_widget_set_tooltip_text (button, demarc_variant_get_summary (variant));
      g_signal_connect (button, "toggled", G_CALLBACK (variant_toggled_cb), self);
      gtk_box_append (GTK_BOX (self->variants_box), button);
    }
  gtk_widget_set_visible (self->variants_scroller, n > 0);
}

static void
update_variants (DemarcExplore *self)
{
  DemarcService *service = demarc_subject_get_service (demarc_session_get_subject (self->session));
  DemarcVariant *present = get_present_variant (self);

  if (service != self->variants_of)
    make_variants (self, service);

  self->is_updating = TRUE;
  for (GtkWidget *button = gtk_widget_get_first_child (self->variants_box); button != NULL;
       button = gtk_widget_get_next_sibling (button))
    {
      DemarcVariant *variant = g_object_get_data (G_OBJECT (button), "variant");
      const char *title = demarc_entry_get_title (DEMARC_ENTRY (variant));
      /* Translators: read aloud for a variant that is chosen; screen readers do not tell it by
       * themselves. */
      g_autofree char *name = variant == present ? g_strdup_printf (_("%s, chosen"), title)
                                                 : g_strdup (title);

      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), variant == present);
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                      -1);
    }
  self->is_updating = FALSE;
}

/* Words */

static char *
dup_subtitle (DemarcExplore *self)
{
  DemarcModel *model = demarc_session_get_model (self->session);
  DemarcService *service = demarc_subject_get_service (demarc_session_get_subject (self->session));
  DemarcScheme *scheme = demarc_session_get_scheme (self->session);
  DemarcPlacement placement;

  if (service == NULL)
    return g_strdup (demarc_entry_get_title (DEMARC_ENTRY (scheme)));

  placement = demarc_model_get_placement (model, service, scheme);

  /* Translators: %1$s says what a service is, %2$s is its category. */
  return g_strdup_printf (_("%1$s · %2$s"), demarc_service_get_summary (service),
                          demarc_entry_get_title (DEMARC_ENTRY (placement.category)));
}

static char *
dup_title (DemarcExplore *self)
{
  double by;
  DemarcStack *toward = demarc_session_get_toward (self->session, &by);
  DemarcSubject *subject = demarc_session_get_subject (self->session);

  if (toward == NULL || by <= 0)
    return g_strdup (demarc_subject_get_title (subject));

  /* Translators: the title while the slider rests between two services or categories. */
  return g_strdup_printf (_("%1$s → %2$s"), demarc_subject_get_title (subject),
                          demarc_subject_get_title (demarc_stack_get_subject (toward)));
}

static void
update_words (DemarcExplore *self)
{
  g_autofree char *title = dup_title (self);
  g_autofree char *subtitle = dup_subtitle (self);
  g_autofree char *lens = demarc_lens_dup_title (demarc_session_get_lens (self->session));
  /* Translators: read aloud for the button that chooses whose word is taken. %s is the present
   * lens. */
  g_autofree char *name = g_strdup_printf (_("Lens: %s"), lens);

  gtk_label_set_text (self->title_label, title);
  gtk_label_set_text (self->subtitle_label, subtitle);
  gtk_label_set_text (self->lens_label, lens);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->lens_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

/* Says what just moved, to be read and to be heard. */
static void
tell_moves (DemarcExplore *self,
            DemarcStack   *from,
            DemarcStack   *to)
{
  g_autofree char *moves = NULL;
  g_autofree char *title = demarc_subject_dup_full_title (demarc_stack_get_subject (to));
  g_autofree char *announcement = NULL;

  moves = demarc_stack_dup_moves (from, to);
  gtk_label_set_text (self->moves_label, moves);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->moves_label), moves);

  /* Translators: announced by screen readers. %1$s is a service or category, %2$s tells what moved.
   * */
  announcement = g_strdup_printf (_("%1$s. %2$s"), title, moves);
  g_signal_emit (self, signals[SIGNAL_ANNOUNCE], 0, announcement);
}

static void
show_stack (DemarcExplore *self)
{
  DemarcStack *stack = demarc_session_get_stack (self->session);
  double by;
  DemarcStack *toward = demarc_session_get_toward (self->session, &by);
  gboolean same_model = self->stack != NULL &&
                        demarc_stack_get_model (self->stack) == demarc_stack_get_model (stack);

  demarc_diagram_show (self->diagram, stack, toward, by, same_model && !self->is_scrubbing);

  if (toward != NULL && by > 0)
    {
      /* On the way, the line tells what the whole way moves. */
      g_autofree char *moves = demarc_stack_dup_moves (stack, toward);

      gtk_label_set_text (self->moves_label, moves);
    }
  else if (same_model && self->stack != stack)
    {
      tell_moves (self, self->stack, stack);
    }
  else if (!same_model)
    {
      gtk_label_set_text (self->moves_label, "");
    }

  g_set_object (&self->stack, stack);
}

static void
update (DemarcExplore *self)
{
  if (demarc_place_get_page (demarc_session_get_place (self->session)) != DEMARC_PAGE_EXPLORE)
    return;

  update_words (self);
  update_variants (self);
  show_stack (self);
  demarc_diagram_set_selected (self->diagram, demarc_session_get_layer (self->session));
  update_scrubber (self);
}

static void
update_menu (DemarcExplore *self)
{
  g_autoptr (GMenuModel) menu = demarc_session_lenses_menu (self->session);

  demarc_lazy_menu_attach (self->lens_button, menu);
}

static void
place_changed_cb (DemarcSession *session,
                  GParamSpec    *pspec,
                  DemarcExplore *self)
{
  update (self);
}

static void
model_changed_cb (DemarcSession *session,
                  GParamSpec    *pspec,
                  DemarcExplore *self)
{
  self->continua_of = NULL;
  g_clear_object (&self->categories);
  g_clear_object (&self->services);
  clear_variants (self);
  self->variants_of = NULL;
  update_menu (self);
}

static void
style_changed_cb (DemarcStyle   *style,
                  DemarcExplore *self)
{
  demarc_diagram_set_theme (self->diagram, demarc_style_get_theme (style));
  demarc_diagram_set_font (self->diagram, demarc_style_get_family (style),
                           demarc_style_get_text_scale (style));
}

static void
demarc_explore_dispose (GObject *object)
{
  DemarcExplore *self = DEMARC_EXPLORE (object);
  GtkWidget *child;

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  if (self->style != NULL)
    g_signal_handlers_disconnect_by_data (self->style, self);

  gtk_widget_dispose_template (GTK_WIDGET (self), DEMARC_TYPE_EXPLORE);
  /* GTK only takes out the children that are bound. */
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->categories);
  g_clear_object (&self->services);
  g_clear_object (&self->stack);
  g_clear_object (&self->session);
  g_clear_object (&self->style);

  G_OBJECT_CLASS (demarc_explore_parent_class)->dispose (object);
}

static void
demarc_explore_class_init (DemarcExploreClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_explore_dispose;

  /**
   * DemarcExplore::announce:
   * @text: a sentence
   *
   * Emitted when screen readers shall say something.
   */
  signals[SIGNAL_ANNOUNCE] =
    g_signal_new ("announce", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * DemarcExplore::layer-chosen:
   *
   * Emitted when a layer was chosen and its details are wanted.
   */
  signals[SIGNAL_LAYER_CHOSEN] =
    g_signal_new ("layer-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  g_type_ensure (DEMARC_TYPE_DIAGRAM);
  g_type_ensure (DEMARC_TYPE_SCRUBBER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               DEMARC_APP_PATH "/ui/views/demarc-explore.ui");
  gtk_widget_class_bind_template_child (widget_class, DemarcExplore, diagram);
  gtk_widget_class_bind_template_child (widget_class, DemarcExplore, head_box);
  gtk_widget_class_bind_template_child (widget_class, DemarcExplore, lens_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcExplore, lens_label);
  gtk_widget_class_bind_template_child (widget_class, DemarcExplore, moves_label);
  gtk_widget_class_bind_template_child (widget_class, DemarcExplore, scrubber);
  gtk_widget_class_bind_template_child (widget_class, DemarcExplore, subtitle_label);
  gtk_widget_class_bind_template_child (widget_class, DemarcExplore, title_label);
  gtk_widget_class_bind_template_child (widget_class, DemarcExplore, variants_box);
  gtk_widget_class_bind_template_child (widget_class, DemarcExplore, variants_scroller);
  gtk_widget_class_set_css_name (widget_class, "explore");
}

static void
demarc_explore_init (DemarcExplore *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect (self->diagram, "layer-activated", G_CALLBACK (layer_activated_cb), self);
  g_signal_connect (self->diagram, "step", G_CALLBACK (step_cb), self);
  g_signal_connect (self->diagram, "category", G_CALLBACK (category_cb), self);
  g_signal_connect (self->diagram, "whole", G_CALLBACK (whole_cb), self);
  g_signal_connect (self->scrubber, "scrubbed", G_CALLBACK (scrubbed_cb), self);
}

/**
 * demarc_explore_set_session:
 * @self: an explore page
 * @session: the session to show and to lead
 *
 * Sets the session.
 */
void
demarc_explore_set_session (DemarcExplore *self,
                            DemarcSession *session)
{
  g_return_if_fail (DEMARC_IS_EXPLORE (self));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect (session, "notify::place", G_CALLBACK (place_changed_cb), self);
  g_signal_connect (session, "notify::model", G_CALLBACK (model_changed_cb), self);
  update_menu (self);
  update (self);
}

/**
 * demarc_explore_set_style:
 * @self: an explore page
 * @style: the style to follow
 *
 * Sets the style.
 */
void
demarc_explore_set_style (DemarcExplore *self,
                          DemarcStyle   *style)
{
  g_return_if_fail (DEMARC_IS_EXPLORE (self));
  g_return_if_fail (self->style == NULL);

  self->style = g_object_ref (style);
  g_signal_connect (style, "changed", G_CALLBACK (style_changed_cb), self);
  style_changed_cb (style, self);
}

/**
 * demarc_explore_get_diagram:
 * @self: an explore page
 *
 * Gets the diagram.
 *
 * Returns: (transfer none): the diagram
 */
DemarcDiagram *
demarc_explore_get_diagram (DemarcExplore *self)
{
  g_return_val_if_fail (DEMARC_IS_EXPLORE (self), NULL);

  return self->diagram;
}

/**
 * demarc_explore_focus_diagram:
 * @self: an explore page
 *
 * Puts the keyboard into the diagram.
 */
void
demarc_explore_focus_diagram (DemarcExplore *self)
{
  g_return_if_fail (DEMARC_IS_EXPLORE (self));

  demarc_diagram_focus_layer (self->diagram, demarc_session_get_layer (self->session));
}
