/* demarc-scrubber.c: a slider along a continuum
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-scrubber.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* More stops than these have no labels of their own. */
#define LABELS_MAX 9

/* Nearer to a stop than this, the slider is taken to be at it. */
#define SNAP 0.03

/**
 * DemarcScrubber:
 *
 * A slider from what is most the customer's to what is most the provider's. It can rest anywhere:
 * at a stop, or between two.
 */
struct _DemarcScrubber
{
  GtkWidget        parent_instance;

  /* Template widgets */
  GtkScale        *scale;
  GtkAdjustment   *adjustment;
  GtkLabel        *start_label;
  GtkLabel        *end_label;

  /* Owned */
  DemarcContinuum *continuum;

  guint            is_updating : 1;
};

G_DEFINE_FINAL_TYPE (DemarcScrubber, demarc_scrubber, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_SCRUBBED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static double
snap (double value)
{
  double stop = round (value);

  return fabs (value - stop) < SNAP ? stop : value;
}

/* Says where the slider is, in words. */
static void
update_name (DemarcScrubber *self)
{
  double value = demarc_scrubber_get_value (self);
  guint low = (guint) floor (value);
  DemarcSubject *subject;
  g_autofree char *name = NULL;

  if (self->continuum == NULL || low >= demarc_continuum_get_n (self->continuum))
    return;

  subject = demarc_continuum_get_subject (self->continuum, low);
  if (value == low)
    /* Translators: read aloud for the slider. %s is a service or category. */
    name = g_strdup_printf (_("From most yours to least yours: %s"),
                            demarc_subject_get_title (subject));
  else
    /* Translators: read aloud for the slider. %1$s and %2$s are services or categories. */
    name = g_strdup_printf (_("From most yours to least yours: between %1$s and %2$s"),
                            demarc_subject_get_title (subject),
                            demarc_subject_get_title (demarc_continuum_get_subject (self->continuum,
                                                                                   low + 1)));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scale), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

static void
value_changed_cb (GtkAdjustment  *adjustment,
                  DemarcScrubber *self)
{
  update_name (self);
  if (!self->is_updating)
    g_signal_emit (self, signals[SIGNAL_SCRUBBED], 0, demarc_scrubber_get_value (self));
}

static void
add_marks (DemarcScrubber *self)
{
  guint n = demarc_continuum_get_n (self->continuum);

  gtk_scale_clear_marks (self->scale);
  for (guint i = 0; n <= LABELS_MAX && i < n; i++)
    {
      DemarcSubject *subject = demarc_continuum_get_subject (self->continuum, i);
      DemarcCategory *category = demarc_subject_get_category (subject);
      g_autofree char *label =
        g_markup_escape_text (category != NULL ? demarc_category_get_short (category)
                                               : demarc_subject_get_title (subject), -1);

      gtk_scale_add_mark (self->scale, i, GTK_POS_BOTTOM, label);
    }
}

static void
demarc_scrubber_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), DEMARC_TYPE_SCRUBBER);
  g_clear_object (&DEMARC_SCRUBBER (object)->continuum);

  G_OBJECT_CLASS (demarc_scrubber_parent_class)->dispose (object);
}

static void
demarc_scrubber_class_init (DemarcScrubberClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_scrubber_dispose;

  /**
   * DemarcScrubber::scrubbed:
   * @value: where the slider is: 0 is the first stop, 0.5 half-way to the second
   *
   * Emitted when a person moves the slider.
   */
  signals[SIGNAL_SCRUBBED] =
    g_signal_new ("scrubbed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_DOUBLE);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               DEMARC_APP_PATH "/ui/views/demarc-scrubber.ui");
  gtk_widget_class_bind_template_child (widget_class, DemarcScrubber, adjustment);
  gtk_widget_class_bind_template_child (widget_class, DemarcScrubber, end_label);
  gtk_widget_class_bind_template_child (widget_class, DemarcScrubber, scale);
  gtk_widget_class_bind_template_child (widget_class, DemarcScrubber, start_label);
  gtk_widget_class_set_css_name (widget_class, "scrubber");
}

static void
demarc_scrubber_init (DemarcScrubber *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self->adjustment, "value-changed", G_CALLBACK (value_changed_cb), self);
}

/**
 * demarc_scrubber_set_continuum:
 * @self: a scrubber
 * @model: the model of its subjects
 * @continuum: the way to move along
 *
 * Sets the continuum.
 */
void
demarc_scrubber_set_continuum (DemarcScrubber  *self,
                               DemarcModel     *model,
                               DemarcContinuum *continuum)
{
  /* Translators: at the end of the slider where most is the provider's, who is called %s. */
  g_autofree char *end =
    g_strdup_printf (_("most %s"), demarc_model_get_party_name (model, DEMARC_PARTY_PROVIDER));
  guint n;

  g_return_if_fail (DEMARC_IS_SCRUBBER (self));

  if (!g_set_object (&self->continuum, continuum))
    return;

  n = demarc_continuum_get_n (continuum);
  self->is_updating = TRUE;
  gtk_adjustment_configure (self->adjustment, 0, 0, MAX (n, 2) - 1, 0.1, 1, 0);
  self->is_updating = FALSE;
  add_marks (self);

  /* Translators: at the end of the slider where most is the customer's. */
  gtk_label_set_text (self->start_label, _("most yours"));
  gtk_label_set_text (self->end_label, end);
  gtk_widget_set_sensitive (GTK_WIDGET (self), n > 1);
  update_name (self);
}

/**
 * demarc_scrubber_set_value:
 * @self: a scrubber
 * @value: 0 for the first stop, 0.5 for half-way to the second
 *
 * Moves the slider without saying that a person did.
 */
void
demarc_scrubber_set_value (DemarcScrubber *self,
                           double          value)
{
  g_return_if_fail (DEMARC_IS_SCRUBBER (self));

  /* While it is dragged, what the hand says counts. */
  if (fabs (snap (gtk_adjustment_get_value (self->adjustment)) - value) < 0.002)
    return;

  self->is_updating = TRUE;
  gtk_adjustment_set_value (self->adjustment, value);
  self->is_updating = FALSE;
}

/**
 * demarc_scrubber_get_value:
 * @self: a scrubber
 *
 * Gets where the slider is.
 *
 * Returns: 0 for the first stop, 0.5 for half-way to the second
 */
double
demarc_scrubber_get_value (DemarcScrubber *self)
{
  g_return_val_if_fail (DEMARC_IS_SCRUBBER (self), 0);

  return snap (gtk_adjustment_get_value (self->adjustment));
}
