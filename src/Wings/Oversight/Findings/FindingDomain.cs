namespace Rekenschap.Oversight.Findings;

/// <summary>What a finding is about.</summary>
public enum FindingDomain
{
    /// <summary>Informatiebeveiliging.</summary>
    Security,

    /// <summary>IT-beheer.</summary>
    ItManagement,

    /// <summary>Levenscyclusbeheer.</summary>
    LifeCycle,

    /// <summary>Autorisatiebeheer.</summary>
    Authorisation,

    /// <summary>Inkoopbeheer.</summary>
    Procurement,

    /// <summary>Personeelsbeheer.</summary>
    Personnel,

    /// <summary>Subsidiebeheer.</summary>
    Subsidies,

    /// <summary>Voorschottenbeheer.</summary>
    Advances,

    /// <summary>Archiefbeheer.</summary>
    Archive,

    Other,
}
