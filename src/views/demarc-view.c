/* demarc-view.c: what the pages of the window have in common
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-view.h"

/**
 * DemarcView:
 *
 * A page of the window. It follows the session and the style that it is given, and is only asked to
 * show something while the place is on its page.
 */
typedef struct
{
  /* Owned */
  DemarcSession *session;
  DemarcStyle   *style;
} DemarcViewPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (DemarcView, demarc_view, GTK_TYPE_WIDGET)

#define GET_PRIVATE(self) ((DemarcViewPrivate *) demarc_view_get_instance_private (self))

enum
{
  SIGNAL_ANNOUNCE,
  SIGNAL_LAYER_CHOSEN,
  SIGNAL_SAY,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
place_changed_cb (DemarcSession *session,
                  GParamSpec    *pspec,
                  DemarcView    *self)
{
  DemarcViewClass *klass = DEMARC_VIEW_GET_CLASS (self);

  if (demarc_place_get_page (demarc_session_get_place (session)) == klass->page)
    klass->update (self);
}

static void
model_changed_cb (DemarcSession *session,
                  GParamSpec    *pspec,
                  DemarcView    *self)
{
  DemarcViewClass *klass = DEMARC_VIEW_GET_CLASS (self);

  if (klass->model_changed == NULL)
    return;

  /* GObject tells of the place first. */
  klass->model_changed (self);
  place_changed_cb (session, pspec, self);
}

static void
style_changed_cb (DemarcStyle *style,
                  DemarcView  *self)
{
  DEMARC_VIEW_GET_CLASS (self)->restyle (self, style);
}

static void
demarc_view_dispose (GObject *object)
{
  DemarcView *self = DEMARC_VIEW (object);
  DemarcViewPrivate *priv = GET_PRIVATE (self);
  GtkWidget *child;

  if (priv->session != NULL)
    g_signal_handlers_disconnect_by_data (priv->session, self);
  if (priv->style != NULL)
    g_signal_handlers_disconnect_by_data (priv->style, self);

  gtk_widget_dispose_template (GTK_WIDGET (self), G_OBJECT_TYPE (self));
  /* GTK 4.8 only takes out the children that are bound. */
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&priv->session);
  g_clear_object (&priv->style);

  G_OBJECT_CLASS (demarc_view_parent_class)->dispose (object);
}

static void
demarc_view_class_init (DemarcViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = demarc_view_dispose;

  /**
   * DemarcView::announce:
   * @text: a sentence
   *
   * Emitted when screen readers shall say something.
   */
  signals[SIGNAL_ANNOUNCE] =
    g_signal_new ("announce", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * DemarcView::layer-chosen:
   *
   * Emitted when a layer was chosen and its details are wanted.
   */
  signals[SIGNAL_LAYER_CHOSEN] =
    g_signal_new ("layer-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  /**
   * DemarcView::say:
   * @text: a sentence
   * @undo: (nullable): what takes back what was done
   *
   * Emitted when something was done that shall be said, to be read and to be heard.
   */
  signals[SIGNAL_SAY] =
    g_signal_new ("say", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_CLOSURE);
}

static void
demarc_view_init (DemarcView *self)
{
}

/**
 * demarc_view_set_session:
 * @self: a page
 * @session: the session to show and to lead
 *
 * Sets the session, once.
 */
void
demarc_view_set_session (DemarcView    *self,
                         DemarcSession *session)
{
  DemarcViewPrivate *priv = GET_PRIVATE (self);

  g_return_if_fail (DEMARC_IS_VIEW (self));
  g_return_if_fail (priv->session == NULL);

  priv->session = g_object_ref (session);
  g_signal_connect (session, "notify::model", G_CALLBACK (model_changed_cb), self);
  g_signal_connect (session, "notify::place", G_CALLBACK (place_changed_cb), self);
  if (DEMARC_VIEW_GET_CLASS (self)->model_changed != NULL)
    model_changed_cb (session, NULL, self);
  else
    place_changed_cb (session, NULL, self);
}

/**
 * demarc_view_get_session:
 * @self: a page
 *
 * Gets the session.
 *
 * Returns: (transfer none) (nullable): the session; %NULL before it is set
 */
DemarcSession *
demarc_view_get_session (DemarcView *self)
{
  g_return_val_if_fail (DEMARC_IS_VIEW (self), NULL);

  return GET_PRIVATE (self)->session;
}

/**
 * demarc_view_set_style:
 * @self: a page
 * @style: the style to follow
 *
 * Sets the style, once.
 */
void
demarc_view_set_style (DemarcView  *self,
                       DemarcStyle *style)
{
  DemarcViewPrivate *priv = GET_PRIVATE (self);

  g_return_if_fail (DEMARC_IS_VIEW (self));
  g_return_if_fail (priv->style == NULL);

  priv->style = g_object_ref (style);
  g_signal_connect (style, "changed", G_CALLBACK (style_changed_cb), self);
  style_changed_cb (style, self);
}

/**
 * demarc_view_get_style:
 * @self: a page
 *
 * Gets the style.
 *
 * Returns: (transfer none) (nullable): the style; %NULL before it is set
 */
DemarcStyle *
demarc_view_get_style (DemarcView *self)
{
  g_return_val_if_fail (DEMARC_IS_VIEW (self), NULL);

  return GET_PRIVATE (self)->style;
}

/**
 * demarc_view_announce:
 * @self: a page
 * @text: a sentence
 *
 * Has screen readers say something.
 */
void
demarc_view_announce (DemarcView *self,
                      const char *text)
{
  g_return_if_fail (DEMARC_IS_VIEW (self));

  g_signal_emit (self, signals[SIGNAL_ANNOUNCE], 0, text);
}

/**
 * demarc_view_say:
 * @self: a page
 * @text: a sentence
 * @undo: (nullable) (transfer floating): takes back what was done; called at most once
 *
 * Says what was done, in a short message.
 */
void
demarc_view_say (DemarcView *self,
                 const char *text,
                 GClosure   *undo)
{
  g_return_if_fail (DEMARC_IS_VIEW (self));

  if (undo != NULL)
    {
      g_closure_ref (undo);
      g_closure_sink (undo);
    }
  g_signal_emit (self, signals[SIGNAL_SAY], 0, text, undo);
  g_clear_pointer (&undo, g_closure_unref);
}

/**
 * demarc_view_choose_layer:
 * @self: a page
 *
 * Says that a layer was chosen and its details are wanted.
 */
void
demarc_view_choose_layer (DemarcView *self)
{
  g_return_if_fail (DEMARC_IS_VIEW (self));

  g_signal_emit (self, signals[SIGNAL_LAYER_CHOSEN], 0);
}

/**
 * demarc_view_focus_content:
 * @self: a page
 *
 * Puts the keyboard into what the page shows.
 */
void
demarc_view_focus_content (DemarcView *self)
{
  g_return_if_fail (DEMARC_IS_VIEW (self));

  DEMARC_VIEW_GET_CLASS (self)->focus_content (self);
}

/**
 * demarc_view_is_ready:
 * @self: a page
 *
 * Tells whether the page has something to paint, or never will have.
 *
 * Returns: whether it is so
 */
gboolean
demarc_view_is_ready (DemarcView *self)
{
  g_return_val_if_fail (DEMARC_IS_VIEW (self), FALSE);

  return DEMARC_VIEW_GET_CLASS (self)->is_ready (self);
}

/**
 * demarc_view_has_export:
 * @self: a page
 *
 * Tells whether there is a picture of what the page shows.
 *
 * Returns: whether there is
 */
gboolean
demarc_view_has_export (DemarcView *self)
{
  DemarcViewClass *klass;

  g_return_val_if_fail (DEMARC_IS_VIEW (self), FALSE);

  klass = DEMARC_VIEW_GET_CLASS (self);

  return klass->dup_export != NULL && (klass->has_export == NULL || klass->has_export (self));
}

/**
 * demarc_view_dup_export:
 * @self: a page
 * @theme: the colours to use
 *
 * Makes the picture of what the page shows, with title and sources, at a size that suits a page.
 *
 * Returns: (transfer full) (nullable): the scene; %NULL if there is nothing to show
 */
DemarcScene *
demarc_view_dup_export (DemarcView        *self,
                        const DemarcTheme *theme)
{
  DemarcViewClass *klass;

  g_return_val_if_fail (DEMARC_IS_VIEW (self), NULL);

  klass = DEMARC_VIEW_GET_CLASS (self);

  return demarc_view_has_export (self) ? klass->dup_export (self, theme) : NULL;
}

/**
 * demarc_view_has_table:
 * @self: a page
 *
 * Tells whether what the page shows is a table that can be taken elsewhere as text.
 *
 * Returns: whether it is
 */
gboolean
demarc_view_has_table (DemarcView *self)
{
  g_return_val_if_fail (DEMARC_IS_VIEW (self), FALSE);

  return DEMARC_VIEW_GET_CLASS (self)->dup_table != NULL && demarc_view_has_export (self);
}

/**
 * demarc_view_dup_table:
 * @self: a page that has a table
 * @format: how to write it
 *
 * Writes what the page shows as text.
 *
 * Returns: (transfer full) (nullable): the text; %NULL if there is none
 */
char *
demarc_view_dup_table (DemarcView        *self,
                       DemarcTableFormat  format)
{
  g_return_val_if_fail (DEMARC_IS_VIEW (self), NULL);

  return demarc_view_has_table (self) ? DEMARC_VIEW_GET_CLASS (self)->dup_table (self, format)
                                      : NULL;
}

/**
 * demarc_view_dup_trace:
 * @self: a page
 * @subject: a subject
 *
 * Tells where the layers of a subject are seen on the page, so that they can go on from there on
 * another one.
 *
 * Returns: (transfer full) (nullable): a scene of the layers alone, at their places on the page;
 *   %NULL if they are not seen
 */
DemarcScene *
demarc_view_dup_trace (DemarcView    *self,
                       DemarcSubject *subject)
{
  DemarcViewClass *klass;

  g_return_val_if_fail (DEMARC_IS_VIEW (self), NULL);

  klass = DEMARC_VIEW_GET_CLASS (self);

  return klass->dup_trace == NULL ? NULL : klass->dup_trace (self, subject);
}

/**
 * demarc_view_arrive:
 * @self: a page that is about to be seen
 * @trace: where the layers of its subject were seen on the page before, which had the same room
 *
 * Has the layers come from there.
 */
void
demarc_view_arrive (DemarcView  *self,
                    DemarcScene *trace)
{
  DemarcViewClass *klass;

  g_return_if_fail (DEMARC_IS_VIEW (self));

  klass = DEMARC_VIEW_GET_CLASS (self);
  if (klass->arrive != NULL)
    klass->arrive (self, trace);
}
