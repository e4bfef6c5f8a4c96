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
#include "demarc-trace.h"
#include "demarc-what-if-bar.h"
#include "demarc-wish.h"

/**
 * DemarcExplore:
 *
 * The page for one subject: its title, its variants, the lens, what just moved, the diagram and the
 * scrubber.
 */
struct _DemarcExplore
{
  DemarcView       parent_instance;

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

  /* A child, made when it is first wanted */
  DemarcWhatIfBar *what_if_bar;

  /* Owned */
  DemarcStack     *stack;       /* what was shown before the next change */
  DemarcContinuum *categories;
  DemarcContinuum *services;

  /* Of the model: what the toggles and the continua are for */
  DemarcService   *variants_of;
  DemarcScheme    *continua_of;

  guint            is_scrubbing : 1;
  guint            is_updating : 1;
};

G_DEFINE_FINAL_TYPE (DemarcExplore, demarc_explore, DEMARC_TYPE_VIEW)

/* The session that the page follows. */
static DemarcSession *
get_session (DemarcExplore *self)
{
  return demarc_view_get_session (DEMARC_VIEW (self));
}

/* Continua */

static void
ensure_continua (DemarcExplore *self)
{
  DemarcModel *model = demarc_session_get_model (get_session (self));
  DemarcScheme *scheme = demarc_session_get_scheme (get_session (self));

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
  DemarcSubject *subject = demarc_session_get_subject (get_session (self));

  ensure_continua (self);
  if (demarc_subject_get_category (subject) != NULL)
    return self->categories;

  if (self->services == NULL)
    self->services = demarc_continuum_new_for_services (demarc_session_get_model (get_session (self)),
                                                        self->continua_of);

  return self->services;
}

static void
update_scrubber (DemarcExplore *self)
{
  DemarcContinuum *continuum = get_continuum (self);
  guint position = 0;
  double by = 0;

  demarc_scrubber_set_continuum (self->scrubber, demarc_session_get_model (get_session (self)),
                                 continuum);
  if (!demarc_continuum_find (continuum, demarc_session_get_subject (get_session (self)), &position))
    return;

  demarc_session_get_toward (get_session (self), &by);
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
    demarc_session_get_place (get_session (self)), demarc_subject_get_text (from));

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

  demarc_session_replace (get_session (self), place, NULL);
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

  if (!demarc_continuum_find (continuum, demarc_session_get_subject (get_session (self)), &position))
    return;

  /* From between two stops, a step leads to the next one on either side. */
  demarc_session_get_toward (get_session (self), &part);
  next = (int) position + by + (part > 0 && by < 0 ? 1 : 0);
  if (next >= 0 && next < n)
    demarc_session_go_to_subject (get_session (self),
                                  demarc_continuum_get_subject (continuum, (guint) next));
}

static void
category_cb (DemarcDiagram *diagram,
             int            number,
             DemarcExplore *self)
{
  ensure_continua (self);
  if (number < (int) demarc_continuum_get_n (self->categories))
    demarc_session_go_to_subject (get_session (self),
                                  demarc_continuum_get_subject (self->categories, (guint) number));
}

static gboolean
whole_cb (DemarcDiagram *diagram,
          DemarcExplore *self)
{
  if (demarc_session_get_what_if (get_session (self)) != NULL)
    {
      demarc_session_reset_wishes (get_session (self));
      return TRUE;
    }
  if (demarc_session_get_layer (get_session (self)) == NULL)
    return FALSE;

  demarc_session_set_option (get_session (self), DEMARC_PLACE_LAYER, NULL);

  return TRUE;
}

static void
layer_activated_cb (DemarcDiagram *diagram,
                    guint          number,
                    DemarcExplore *self)
{
  DemarcLayer *layer = demarc_model_get_layer (demarc_session_get_model (get_session (self)), number);

  demarc_session_set_option (get_session (self), DEMARC_PLACE_LAYER,
                             demarc_entry_get_id (DEMARC_ENTRY (layer)));
  demarc_view_choose_layer (DEMARC_VIEW (self));
}

/* What-ifs */

/* The stack that is drawn: with the layers where they were put. */
static DemarcStack *
get_shown_stack (DemarcExplore *self)
{
  DemarcWhatIf *what_if = demarc_session_get_what_if (get_session (self));

  return what_if != NULL ? demarc_what_if_get_stack (what_if)
                         : demarc_session_get_stack (get_session (self));
}

static void
wish_cb (DemarcDiagram *diagram,
         guint          number,
         guint          owner,
         DemarcExplore *self)
{
  demarc_session_wish (get_session (self), number, (DemarcOwner) owner);
}

/* While a layer is carried, nothing is decided: the place stays, and no trail is left. */
static void
preview_cb (DemarcDiagram *diagram,
            guint          number,
            guint          owner,
            DemarcExplore *self)
{
  DemarcWhatIf *what_if = demarc_session_get_what_if (get_session (self));
  g_autoptr (DemarcWhatIf) before =
    what_if != NULL ? g_object_ref (what_if)
                    : demarc_what_if_new (demarc_session_get_stack (get_session (self)));
  g_autoptr (DemarcWhatIf) after =
    demarc_what_if_with_wish (before, number, (DemarcOwner) owner);

  demarc_diagram_show (diagram, demarc_what_if_get_stack (after), NULL, 0, TRUE);
}

static void
unpreview_cb (DemarcDiagram *diagram,
              DemarcExplore *self)
{
  demarc_diagram_show (diagram, get_shown_stack (self), NULL, 0, TRUE);
}

/* The last step only, and only if it was a wish: other steps are gone back by going back. */
static gboolean
undo_cb (GtkWidget *widget,
         GVariant  *unused,
         gpointer   user_data)
{
  return demarc_session_undo_wish (get_session (DEMARC_EXPLORE (widget)));
}

static gboolean
redo_cb (GtkWidget *widget,
         GVariant  *unused,
         gpointer   user_data)
{
  return demarc_session_redo_wish (get_session (DEMARC_EXPLORE (widget)));
}

/* Variants */

static DemarcVariant *
get_present_variant (DemarcExplore *self)
{
  DemarcSubject *subject = demarc_session_get_subject (get_session (self));
  DemarcService *service = demarc_subject_get_service (subject);
  DemarcModel *model = demarc_session_get_model (get_session (self));

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
  demarc_session_go_to_subject (get_session (self), subject);
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
  DemarcModel *model = demarc_session_get_model (get_session (self));
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
  DemarcService *service = demarc_subject_get_service (demarc_session_get_subject (get_session (self)));
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
  DemarcModel *model = demarc_session_get_model (get_session (self));
  DemarcService *service = demarc_subject_get_service (demarc_session_get_subject (get_session (self)));
  DemarcScheme *scheme = demarc_session_get_scheme (get_session (self));
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
  DemarcStack *toward = demarc_session_get_toward (get_session (self), &by);
  DemarcSubject *subject = demarc_session_get_subject (get_session (self));

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
  g_autofree char *lens = demarc_lens_dup_title (demarc_session_get_lens (get_session (self)));
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
  DemarcWhatIf *what_if = demarc_session_get_what_if (get_session (self));
  g_autofree char *moves = NULL;
  g_autofree char *title = demarc_subject_dup_full_title (demarc_stack_get_subject (to));
  g_autofree char *announcement = NULL;

  moves = demarc_stack_dup_moves (from, to);
  gtk_label_set_text (self->moves_label, moves);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->moves_label), moves);

  /* Translators: announced by screen readers. %1$s is a service or category, %2$s tells what moved.
   * */
  announcement = what_if != NULL ? demarc_what_if_dup_sentence (what_if)
                                 : g_strdup_printf (_("%1$s. %2$s"), title, moves);
  demarc_view_announce (DEMARC_VIEW (self), announcement);
}

static void
show_stack (DemarcExplore *self)
{
  DemarcStack *stack = get_shown_stack (self);
  double by;
  DemarcStack *toward = demarc_session_get_toward (get_session (self), &by);
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

/* Says over the diagram what comes of layers that are put elsewhere. When the bar goes, the keyboard
 * goes from it to the diagram. */
static void
update_what_if (DemarcExplore *self)
{
  DemarcWhatIf *what_if = demarc_session_get_what_if (get_session (self));

  if (self->what_if_bar == NULL && what_if == NULL)
    return;

  if (self->what_if_bar == NULL)
    {
      self->what_if_bar = DEMARC_WHAT_IF_BAR (demarc_what_if_bar_new ());
      gtk_widget_insert_after (GTK_WIDGET (self->what_if_bar), GTK_WIDGET (self),
                               self->variants_scroller);
    }

  if (what_if == NULL && gtk_widget_get_focus_child (GTK_WIDGET (self->what_if_bar)) != NULL)
    demarc_diagram_focus_layer (self->diagram, demarc_session_get_layer (get_session (self)));
  demarc_what_if_bar_update (self->what_if_bar, get_session (self));
}

static void
demarc_explore_update (DemarcView *view)
{
  DemarcExplore *self = DEMARC_EXPLORE (view);

  demarc_diagram_stop_carrying (self->diagram);
  update_words (self);
  update_variants (self);
  update_what_if (self);
  show_stack (self);
  demarc_diagram_set_selected (self->diagram, demarc_session_get_layer (get_session (self)));
  update_scrubber (self);
}

static void
demarc_explore_model_changed (DemarcView *view)
{
  DemarcExplore *self = DEMARC_EXPLORE (view);
  g_autoptr (GMenuModel) menu = demarc_session_lenses_menu (get_session (self));

  self->continua_of = NULL;
  g_clear_object (&self->categories);
  g_clear_object (&self->services);
  clear_variants (self);
  self->variants_of = NULL;
  demarc_lazy_menu_attach (self->lens_button, menu);
}

static void
demarc_explore_restyle (DemarcView  *view,
                        DemarcStyle *style)
{
  DemarcExplore *self = DEMARC_EXPLORE (view);

  demarc_diagram_set_theme (self->diagram, demarc_style_get_theme (style));
  demarc_diagram_set_font (self->diagram, demarc_style_get_family (style),
                           demarc_style_get_text_scale (style));
}

static void
demarc_explore_focus_content (DemarcView *view)
{
  DemarcExplore *self = DEMARC_EXPLORE (view);

  demarc_diagram_focus_layer (self->diagram, demarc_session_get_layer (get_session (self)));
}

static gboolean
demarc_explore_is_ready (DemarcView *view)
{
  return demarc_diagram_get_scene (DEMARC_EXPLORE (view)->diagram) != NULL;
}

static DemarcScene *
demarc_explore_dup_export (DemarcView        *view,
                           const DemarcTheme *theme)
{
  return demarc_diagram_dup_export (DEMARC_EXPLORE (view)->diagram, theme);
}

/* Where the layers are now, on their way or not. */
static DemarcScene *
demarc_explore_dup_trace (DemarcView    *view,
                          DemarcSubject *subject)
{
  DemarcExplore *self = DEMARC_EXPLORE (view);
  DemarcScene *scene = demarc_diagram_get_scene (self->diagram);
  graphene_point_t origin;

  if (scene == NULL || self->stack == NULL ||
      !demarc_subject_equal (demarc_stack_get_subject (self->stack), subject) ||
      !gtk_widget_compute_point (GTK_WIDGET (self->diagram), GTK_WIDGET (self),
                                 graphene_point_zero (), &origin))
    return NULL;

  return demarc_scene_dup_trace (scene, origin.x, origin.y);
}

static void
demarc_explore_arrive (DemarcView  *view,
                       DemarcScene *trace)
{
  demarc_diagram_start_from (DEMARC_EXPLORE (view)->diagram, trace, GTK_WIDGET (view));
}

static void
demarc_explore_dispose (GObject *object)
{
  DemarcExplore *self = DEMARC_EXPLORE (object);

  g_clear_object (&self->categories);
  g_clear_object (&self->services);
  g_clear_object (&self->stack);

  G_OBJECT_CLASS (demarc_explore_parent_class)->dispose (object);
}

static void
demarc_explore_class_init (DemarcExploreClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  DemarcViewClass *view_class = DEMARC_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_explore_dispose;

  view_class->page = DEMARC_PAGE_EXPLORE;
  view_class->update = demarc_explore_update;
  view_class->model_changed = demarc_explore_model_changed;
  view_class->restyle = demarc_explore_restyle;
  view_class->focus_content = demarc_explore_focus_content;
  view_class->is_ready = demarc_explore_is_ready;
  view_class->dup_export = demarc_explore_dup_export;
  view_class->dup_trace = demarc_explore_dup_trace;
  view_class->arrive = demarc_explore_arrive;

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
  gtk_widget_class_add_binding (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, undo_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                redo_cb, NULL);
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
  g_signal_connect (self->diagram, "wish", G_CALLBACK (wish_cb), self);
  g_signal_connect (self->diagram, "preview", G_CALLBACK (preview_cb), self);
  g_signal_connect (self->diagram, "unpreview", G_CALLBACK (unpreview_cb), self);
  g_signal_connect (self->scrubber, "scrubbed", G_CALLBACK (scrubbed_cb), self);
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
