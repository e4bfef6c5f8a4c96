/* demarc-strip.c: how all services treat a layer
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-strip.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "demarc-barcode.h"
#include "demarc-painter.h"
#include "demarc-resolve.h"
#include "demarc-sentences.h"

#define HEIGHT 28
#define POINTER_HEIGHT 5

/**
 * DemarcStrip:
 *
 * A bar for each service, from most to least the customer's, that shows whose a layer is there. A
 * small mark stands under the present service. A click on a bar goes to its service.
 */
struct _DemarcStrip
{
  GtkWidget          parent_instance;

  /* Owned */
  DemarcModel       *model;
  DemarcContinuum   *services;
  DemarcOwner       *owners;
  char              *summary;

  const DemarcTheme *theme;
  guint              n;
  int                present;  /* a service's place, or -1 */
};

G_DEFINE_FINAL_TYPE (DemarcStrip, demarc_strip, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static float
get_step (DemarcStrip *self)
{
  return (float) gtk_widget_get_width (GTK_WIDGET (self)) / (float) MAX (self->n, 1);
}

static int
find_service_at (DemarcStrip *self,
                 double       x)
{
  int place = (int) floor (x / (double) get_step (self));

  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    place = (int) self->n - 1 - place;

  return place >= 0 && place < (int) self->n ? place : -1;
}

static void
released_cb (GtkGestureClick *gesture,
             int              n_press,
             double           x,
             double           y,
             DemarcStrip     *self)
{
  int place = find_service_at (self, x);

  if (place >= 0)
    g_signal_emit (self, signals[SIGNAL_CHOSEN], 0,
                   demarc_continuum_get_subject (self->services, (guint) place));
}

static gboolean
query_tooltip_cb (GtkWidget  *widget,
                  int         x,
                  int         y,
                  gboolean    keyboard,
                  GtkTooltip *tooltip)
{
  DemarcStrip *self = DEMARC_STRIP (widget);
  int place = keyboard ? self->present : find_service_at (self, x);
  g_autofree char *owner = NULL;
  g_autofree char *text = NULL;

  if (place < 0)
    return FALSE;

  owner = demarc_owner_dup_title (self->model, self->owners[place]);
  /* Translators: %1$s is a service, %2$s who answers for the layer there. */
  text = g_strdup_printf (_("%1$s: %2$s"),
                          demarc_subject_get_title (demarc_continuum_get_subject (self->services,
                                                                                 (guint) place)),
                          owner);
  gtk_tooltip_set_text (tooltip, text);

  return TRUE;
}

static void
demarc_strip_measure (GtkWidget      *widget,
                      GtkOrientation  orientation,
                      int             for_size,
                      int            *minimum,
                      int            *natural,
                      int            *minimum_baseline,
                      int            *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 100;
      *natural = 280;
    }
  else
    {
      *minimum = *natural = HEIGHT + POINTER_HEIGHT + 2;
    }
}

static void
demarc_strip_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  DemarcStrip *self = DEMARC_STRIP (widget);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  float step = get_step (self);
  GdkRGBA color = demarc_color_to_rgba (&self->theme->text);

  for (guint i = 0; i < self->n; i++)
    {
      float x = step * (float) (is_rtl ? self->n - 1 - i : i);

      demarc_barcode_paint (snapshot, self->theme, &self->owners[i], 1, is_rtl, floorf (x), 0,
                            MAX (floorf (x + step) - floorf (x), 1), HEIGHT);
      if ((int) i == self->present)
        gtk_snapshot_append_color (snapshot, &color,
                                   &GRAPHENE_RECT_INIT (floorf (x), HEIGHT + 2, MAX (step - 1, 3),
                                                        POINTER_HEIGHT - 2));
    }
}

static void
demarc_strip_dispose (GObject *object)
{
  DemarcStrip *self = DEMARC_STRIP (object);

  g_clear_object (&self->services);
  g_clear_object (&self->model);
  g_clear_pointer (&self->owners, g_free);
  g_clear_pointer (&self->summary, g_free);

  G_OBJECT_CLASS (demarc_strip_parent_class)->dispose (object);
}

static void
demarc_strip_class_init (DemarcStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_strip_dispose;
  widget_class->measure = demarc_strip_measure;
  widget_class->snapshot = demarc_strip_snapshot;
  widget_class->query_tooltip = query_tooltip_cb;

  /**
   * DemarcStrip::chosen:
   * @subject: a service
   *
   * Emitted when a bar is clicked.
   */
  signals[SIGNAL_CHOSEN] =
    g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, DEMARC_TYPE_SUBJECT);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_css_name (widget_class, "strip");
}

static void
demarc_strip_init (DemarcStrip *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "pointer");
}

static void
set_summary (DemarcStrip *self)
{
  guint counts[DEMARC_N_OWNERS] = { 0 };

  for (guint i = 0; i < self->n; i++)
    counts[self->owners[i]]++;

  /* Translators: of all services, in %1$u the layer is the customer's, in %2$u shared, in %3$u the
   * provider's, who is called %4$s. */
  self->summary = g_strdup_printf (
    _("Over all services: yours in %1$u, shared in %2$u, %4$s in %3$u"),
    counts[DEMARC_OWNER_CUSTOMER], counts[DEMARC_OWNER_SHARED], counts[DEMARC_OWNER_PROVIDER],
    demarc_model_get_party_name (self->model, DEMARC_PARTY_PROVIDER));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->summary, -1);
}

/**
 * demarc_strip_new:
 * @model: a model
 * @services: its services, from most to least the customer's
 * @layer: the layer
 * @present: (nullable): the subject to mark
 * @theme: the colours
 *
 * Makes the strip of a layer.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
demarc_strip_new (DemarcModel       *model,
                  DemarcContinuum   *services,
                  DemarcLayer       *layer,
                  DemarcSubject     *present,
                  const DemarcTheme *theme)
{
  DemarcStrip *self = g_object_new (DEMARC_TYPE_STRIP, NULL);
  guint position = demarc_entry_get_position (DEMARC_ENTRY (layer));
  g_autofree DemarcOwner *owners = g_new (DemarcOwner, demarc_model_get_n_layers (model));
  guint place;

  self->model = g_object_ref (model);
  self->services = g_object_ref (services);
  self->theme = theme;
  self->n = demarc_continuum_get_n (services);
  self->owners = g_new (DemarcOwner, MAX (self->n, 1));
  for (guint i = 0; i < self->n; i++)
    {
      demarc_model_resolve_owners (model, demarc_continuum_get_subject (services, i), owners);
      self->owners[i] = owners[position];
    }

  self->present =
    present != NULL && demarc_continuum_find (services, present, &place) ? (int) place : -1;
  set_summary (self);

  return GTK_WIDGET (self);
}

/**
 * demarc_strip_get_summary:
 * @self: a strip
 *
 * Gets what the strip shows, in words.
 *
 * Returns: (transfer none): a sentence
 */
const char *
demarc_strip_get_summary (DemarcStrip *self)
{
  g_return_val_if_fail (DEMARC_IS_STRIP (self), NULL);

  return self->summary;
}
