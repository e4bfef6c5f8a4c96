/* demarc-ask-grammar.c: what words do in a question
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-ask-private.h"

#include <string.h>

/* Questions are read in English, whatever the language of the model; its names and words are found
 * in any. A word that is neither here nor in the model is not understood, and is told to be so. */
typedef struct
{
  guint       flags;
  const char *words;
} Grammar;

static const Grammar grammar[] = {
  { ASK_WHO, "who|hwo|whom|whose|which party|which side|which of us|what party|whos" },
  { ASK_WHICH, "which|wich|what service|where|list|which one|any service|in which case" },
  { ASK_WHAT, "what|whats" },
  { ASK_OFF, "how|how often|how much|how long|when|why" },
  { ASK_FILLER, "how about|what about|how is|what is|whats|whether or not" },
  { ASK_WHAT, "what|what is|what about" },
  { ASK_SERVICE, "service|cloud service|aws service|amazon service|product|offering" },
  { ASK_NOT,
    "not|no|never|without|neither|nor|dont|doesnt|isnt|arent|wont|cant|cannot|shouldnt|mustnt|"
    "neednt|didnt|nothing|none|free of|free from|rid of|nt" },
  { ASK_AND, "and|or|vs|versus|plus|as well as|than|compared to|compared with" },
  { ASK_MODAL, "do|does|did|will|would|should|must|can|could|shall|may|might" },
  { ASK_JOB,
    "job|responsibility|duty|task|part|side|problem|work|business|concern|obligation|chore|"
    "turn|fault|hand|care|half" },
  { ASK_JOB, "have to do|need to do|left to do|to do|do for|done for" },
  { ASK_NEED, "need|have to|has to|must|require|required|leave|left|remain" },
  { ASK_POSSESSIVE, "my|our|your|customer s" },
  { ASK_CUSTOMER,
    "i|me|we|us|you|mine|ours|yours|myself|ourselves|yourself|the customer|customer|"
    "customer responsibility|client responsibility|on me|on us|up to me|up to us|customer side|"
    "am i|are we" },
  { ASK_PROVIDER, "provider|cloud provider|service provider|vendor|cloud vendor|they|them|their" },
  { ASK_SHARED, "shared|both|jointly|together|share|shared responsibility" },
  { ASK_PLACE, "on|in|at|inside|within|into|across" },
  { ASK_TOWARDS, "by|to|with|through|via" },
  { ASK_FILLER,
    "can you tell me|could you tell me|would you tell me|will you tell me|do you know|"
    "can you say|could you say|can you explain|tell me if|let me know" },
  { ASK_NEED, "without|free of|free from|rid of" },
  { ASK_TELL, "tell|show|give|help|remind|explain|please tell|let" },
  { ASK_FOR, "for" },
  { ASK_VERB,
    "patch|patching|update|upgrade|encrypt|encrypted|harden|rotate|restore|delete|erase|wipe|"
    "classify|fix|scale|sign|authenticate|authorize|grant|dispose|destroy|shred|decommission|"
    "retain|back up|scan" },
  { ASK_FIRM, "patch|patching|encrypt|encrypted|harden|back up" },
  { ASK_WEAK, "data|database|content|user|access|software|account|server|public|image" },
  { ASK_THING,
    "bucket|cache|instance|table|queue|cluster|volume|topic|database|function|task definition|"
    "node|job definition|deployment|environment|workload|container|object|distribution|"
    "endpoint|stack|group|resource|fleet|broker|stream|record|vm|machine|pod|file|server|"
    "application|app|image" },
  { ASK_FILLER,
    "a|an|the|teh|this|that|these|those|it|its|there|here|is|are|was|were|be|been|being|am|im|"
    "ive|id|of|from|under|over|about|regarding|concerning|per|then|so|if|when using|when i use|"
    "as|whether|have|has|had|having|get|gets|got|let us|please|hey|hi|hello|thanks|thank|ok|"
    "okay|just|really|actually|exactly|still|also|ever|always|anyway|too|all|every|each|any|"
    "some|anything|everything|something|anybody|anyone|else|own|owned|owner|ownership|manage|"
    "managed|management|handle|run|running|operate|operated|operation|maintain|maintained|"
    "maintenance|configure|configuration|configured|setting|set|set up|setup|control|"
    "controlled|secure|secured|protect|protected|protection|security|take|taken|look after|"
    "take care|take care of|deal|ensure|responsible|accountable|liable|answer|answerable|"
    "charge|in charge|administer|provide|provided|keep|kept|make|made|use|used|using|want|"
    "like to know|know|wonder|wondering|question|choose|pick|decide|write|enable|enabled|"
    "turn on|switch on|switch|apply|applied|install|installed|perform|performed|do the|done|"
    "doing|belong|fall|fall on|fall to|lie|lie with|mean|supposed|expected|come|happen to be|"
    "out of the box|default|cloud|layer|level|now|today|currently|between|split|"
    "shared responsibility model|responsibility model|demarcation|line|new|latest|me know|up|"
    "down|out|off|through|via|block|blocked|renew|renewed|old|existing|current|underlying|"
    "to blame|guard|hold|held|replace|replaced|open|close|closed|look|looked|after|respect|"
    "terms|term|case|regard|aspect|thing|stuff|production|prod|well|one|my own|same" },
};

static void
add_flags (AskLexicon *self,
           const char *text,
           guint       flags)
{
  AskTerm *term = _demarc_ask_add_term (self, text);

  if (term != NULL)
    term->flags |= flags;
}

/* The names of the sides are data; of "Amazon Web Services" the first word is enough. */
static void
add_party (AskLexicon  *self,
           DemarcModel *model,
           DemarcParty  party,
           guint        flag)
{
  const char *title = demarc_model_get_party_title (model, party);
  g_autofree char *first = g_strndup (title, strcspn (title, " "));

  add_flags (self, demarc_model_get_party_name (model, party), flag);
  add_flags (self, title, flag);
  add_flags (self, first, flag);
}

/* Adds what words do in a question. */
void
_demarc_ask_add_grammar (AskLexicon  *self,
                         DemarcModel *model)
{
  for (guint i = 0; i < G_N_ELEMENTS (grammar); i++)
    {
      g_auto (GStrv) words = g_strsplit (grammar[i].words, "|", -1);

      for (guint j = 0; words[j] != NULL; j++)
        add_flags (self, words[j], grammar[i].flags);
    }

  add_party (self, model, DEMARC_PARTY_CUSTOMER, ASK_CUSTOMER);
  add_party (self, model, DEMARC_PARTY_PROVIDER, ASK_PROVIDER);
}
