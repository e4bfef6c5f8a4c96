/* demarc-section.h: a part of the details
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DEMARC_TYPE_SECTION (demarc_section_get_type ())

G_DECLARE_FINAL_TYPE (DemarcSection, demarc_section, DEMARC, SECTION, GtkWidget)

GtkWidget  *demarc_section_new        (const char *heading);

void        demarc_section_add_text   (DemarcSection *self,
                                       const char    *text,
                                       const char    *css_class);
void        demarc_section_add_bullet (DemarcSection *self,
                                       const char    *text);
void        demarc_section_add_pair   (DemarcSection *self,
                                       const char    *head,
                                       const char    *text,
                                       const char    *css_class);
void        demarc_section_add_link   (DemarcSection *self,
                                       const char    *title,
                                       const char    *address,
                                       const char    *note);
void        demarc_section_add_widget (DemarcSection *self,
                                       GtkWidget     *widget);
const char *demarc_section_get_spoken (DemarcSection *self);

G_END_DECLS
