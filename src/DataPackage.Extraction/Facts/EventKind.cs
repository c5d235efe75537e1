namespace DataPackage.Extraction;

/// <summary>What kind of political interaction an event is: the sixteen event types of PLOVER, or none of them.</summary>
/// <remarks>PLOVER, the Political Language Ontology for Verifiable Event Records, Open Event Data Alliance.</remarks>
public enum EventKind
{
    /// <summary>None of PLOVER's types.</summary>
    Other,

    /// <summary>Agree, promise or offer to act.</summary>
    Agree,

    /// <summary>Meet, visit, negotiate, discuss.</summary>
    Consult,

    /// <summary>Express support, recognise, sign or ratify an agreement.</summary>
    Support,

    /// <summary>Yield, ease, release, withdraw a measure.</summary>
    Concede,

    /// <summary>Cooperate in deed: exercises, exchanges, shared intelligence.</summary>
    Cooperate,

    /// <summary>Give material aid.</summary>
    Aid,

    /// <summary>Pull out troops, surrender, cease fire.</summary>
    Retreat,

    /// <summary>Ask for, appeal, demand.</summary>
    Request,

    /// <summary>Criticise, blame, sue.</summary>
    Accuse,

    /// <summary>Refuse, veto, cancel, break off.</summary>
    Reject,

    /// <summary>Threaten or warn of force or sanction.</summary>
    Threaten,

    /// <summary>Demonstrate, strike, boycott.</summary>
    Protest,

    /// <summary>Reduce relations, impose embargoes, expel.</summary>
    Sanction,

    /// <summary>Raise readiness, deploy, test weapons.</summary>
    Mobilize,

    /// <summary>Arrest, seize, ban, attack online.</summary>
    Coerce,

    /// <summary>Use of violence.</summary>
    Assault,
}
