/* demarc-ask-private.h: how questions are read
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-ask.h"

G_BEGIN_DECLS

/* A question goes through these steps, one file each:
 *
 *   split      its words, without case, accents, plurals and British spelling
 *   lexicon    what words can mean in the model; made once for each model
 *   everyday   words for layers that are not in the model
 *   grammar    words that hold questions together
 *   spell      the known word that a mistyped one is nearest to
 *   find       the runs of words that mean something, the longest first
 *   intent     who is asked for, and whether there is a "not"
 *   pick       all ways to take what was found, for a layer or for a subject
 *   compose    one of these ways, with its kind
 *   weigh      how much of the question it makes use of
 *   reading    a way that was picked, for the outside
 *   stacks     what its answer is made of
 *   titles     what was understood, in words
 *   sentences  the answer in words; of services, in a file of their own
 *   brief      the same, short enough for any number of services
 *   place      where it can be seen
 */

/* A question of more words than this is none. */
#define ASK_MAX_WORDS 64
#define ASK_MAX_BYTES 2000

#define ASK_MAX_SUBJECTS 6

/* One word of a text. */
typedef struct
{
  char *typed; /* folded, for messages */
  char *form;  /* the form that is compared */
} AskWord;

/* What words do in a sentence. A word can do more than one of these. */
typedef enum
{
  ASK_FILLER     = 1 << 0,  /* says nothing that matters */
  ASK_WHO        = 1 << 1,
  ASK_WHICH      = 1 << 2,
  ASK_WHAT       = 1 << 3,
  ASK_OFF        = 1 << 4,  /* asks for something else than who: how, why, when */
  ASK_SERVICE    = 1 << 5,  /* the word "service" */
  ASK_NOT        = 1 << 6,
  ASK_AND        = 1 << 7,  /* stands between things of one kind */
  ASK_MODAL      = 1 << 8,  /* does, must: AWS after it acts, and is not part of a name */
  ASK_JOB        = 1 << 9,  /* "my" before it means me */
  ASK_NEED       = 1 << 10, /* somebody has to: the customer, if no other is named */
  ASK_POSSESSIVE = 1 << 11,
  ASK_CUSTOMER   = 1 << 12,
  ASK_PROVIDER   = 1 << 13,
  ASK_SHARED     = 1 << 14,
  ASK_PLACE      = 1 << 15, /* "on" before AWS makes it a place */
  ASK_TOWARDS    = 1 << 16, /* "by", "to": whoever follows is meant */
  ASK_TELL       = 1 << 17, /* "tell" before "me": nobody's work */
  ASK_FOR        = 1 << 18,
  ASK_VERB       = 1 << 19, /* says what is done; a layer's name counts for more */
  ASK_WEAK       = 1 << 20, /* can stand for itself, but often only accompanies */
  ASK_THING      = 1 << 21, /* a part of a service, such as a bucket */
  ASK_FIRM       = 1 << 22, /* a verb that tells by itself what is asked */
} AskFlags;

/* What is not said without asking. */
#define ASK_ANY_QUESTION \
  (ASK_WHO | ASK_WHICH | ASK_WHAT | ASK_OFF | ASK_JOB | ASK_NEED | ASK_MODAL | ASK_POSSESSIVE | \
   ASK_CUSTOMER)

typedef enum
{
  ASK_LAYER,   /* a layer */
  ASK_SUBJECT, /* a service, a variant or a category */
  ASK_FORM,    /* a variant, where its service is named too */
  ASK_AREA,    /* an area, which narrows the services that are asked for */
} AskKind;

/* One thing that words can mean. Its things belong to the model. */
typedef struct
{
  AskKind         kind;
  double          weight; /* from 0 to 1: how well the words name it */
  DemarcLayer    *layer;
  DemarcService  *service;
  DemarcVariant  *variant;
  DemarcCategory *category;
  DemarcArea     *area;
} AskMeaning;

/* One word, or several in a row, with all they can mean and do. */
typedef struct
{
  char   *spaced; /* the words as they were given, with spaces */
  guint   flags;
  GArray *meanings; /* of AskMeaning */
} AskTerm;

/* What words can mean in one model. */
typedef struct
{
  GHashTable *terms;      /* AskTerm by its words without spaces */
  GHashTable *known;      /* the words of all terms */
  GPtrArray  *vocabulary; /* the same, in the order in which they came */
  guint       longest;    /* how many words the longest term has */
} AskLexicon;

#define ASK_MAX_TERMS 3

/* A place in the question that means something, or a word that does not. */
typedef struct
{
  guint    first;
  guint    n;
  double   spelling;              /* 1 for what was spelled as it should be */
  AskTerm *terms[ASK_MAX_TERMS];  /* more than one where a typing error is equally near to more */
  guint    n_terms;               /* 0: not known */
  guint    flags;
} AskItem;

/* What a question is after. */
typedef struct
{
  gboolean    who;
  gboolean    which;
  gboolean    what;
  gboolean    job;
  gboolean    negated;
  gboolean    is_yes_no;
  gboolean    is_off;
  DemarcOwner owner; /* whose part is asked for; unstated for nobody's */
} AskIntent;

/* What a thing that was found stands for in one way to understand the question. */
typedef enum
{
  ASK_ROLE_NONE,
  ASK_ROLE_LAYER,
  ASK_ROLE_SUBJECT,
  ASK_ROLE_AREA,
  ASK_N_ROLES,
} AskRole;

/* One way to understand a question. */
typedef struct
{
  DemarcReadingKind kind;
  double            score;
  DemarcLayer      *layer;
  AskMeaning        subjects[ASK_MAX_SUBJECTS];
  guint             n_subjects;
  DemarcCategory   *category;
  DemarcArea       *area;
  DemarcOwner       owner;
  gboolean          negated;
  gboolean          is_yes_no;
  guint64           lost; /* a bit for each item that matters and that it makes no use of */
} AskPick;

G_STATIC_ASSERT (ASK_MAX_WORDS <= 64);

/* A choice of what each item stands for. */
typedef struct
{
  DemarcModel     *model;
  DemarcScheme    *scheme;
  GArray          *items; /* of AskItem */
  const AskIntent *intent;
  AskRole          roles[ASK_MAX_WORDS];
  AskMeaning       meanings[ASK_MAX_WORDS]; /* of the items that are subjects */
  gboolean         is_used[ASK_MAX_WORDS];
  DemarcLayer     *layer;
} AskChoice;

/**
 * DemarcReading:
 *
 * What a question can mean, and its answer. It is immutable; the stacks behind the answer are
 * resolved when they are asked for first.
 */
struct _DemarcReading
{
  GObject        parent_instance;

  /* Owned */
  DemarcModel   *model;
  GPtrArray     *subjects; /* of DemarcSubject */
  GPtrArray     *stacks;   /* of DemarcStack: of the subjects, else of the services */

  AskPick        pick;
  DemarcScheme  *scheme;
  DemarcSource  *lens;
};

GArray           *_demarc_ask_split            (const char *text);

const AskLexicon *_demarc_ask_get_lexicon      (DemarcModel *model);
AskTerm          *_demarc_ask_add_term         (AskLexicon *self,
                                                const char *text);
void              _demarc_ask_add_meaning      (AskLexicon       *self,
                                                const char       *text,
                                                const AskMeaning *meaning);
AskTerm          *_demarc_ask_look_up          (const AskLexicon *self,
                                                const char       *spaced);
const AskMeaning *_demarc_ask_get_meaning      (const AskTerm *term,
                                                guint          position);
gboolean          _demarc_ask_can_mean         (const AskItem *item,
                                                AskKind        kind);
void              _demarc_ask_add_everyday     (AskLexicon  *self,
                                                DemarcModel *model);
void              _demarc_ask_add_grammar      (AskLexicon  *self,
                                                DemarcModel *model);

guint             _demarc_ask_spell            (const AskLexicon *self,
                                                const char       *word,
                                                const char      **answers,
                                                double           *weight);
GArray           *_demarc_ask_find             (const AskLexicon *self,
                                                GArray           *words);
char             *_demarc_ask_dup_missed       (GArray *words,
                                                GArray *items,
                                                guint64 lost);
AskIntent         _demarc_ask_get_intent       (GArray *items);
double            _demarc_ask_weigh_layer      (const AskItem *item,
                                                DemarcLayer   *layer);
double            _demarc_ask_use_layer        (AskChoice *choice);
double            _demarc_ask_get_coverage     (const AskChoice *choice,
                                                gboolean         has_subject,
                                                guint64         *lost);
gboolean          _demarc_ask_make_pick        (const AskChoice *choice,
                                                AskPick         *pick);
GArray           *_demarc_ask_pick             (DemarcModel     *model,
                                                DemarcScheme    *scheme,
                                                GArray          *items,
                                                const AskIntent *intent);

DemarcReading    *_demarc_reading_new          (DemarcModel   *model,
                                                const AskPick *pick,
                                                DemarcScheme  *scheme,
                                                DemarcSource  *lens);
gboolean          _demarc_reading_wants        (DemarcReading *self,
                                                DemarcService *service);
GPtrArray        *_demarc_reading_get_stacks   (DemarcReading *self);
char             *_demarc_reading_dup_subjects (DemarcReading *self);
char             *_demarc_reading_dup_layer    (DemarcReading *self);

G_END_DECLS
