namespace Rekenschap.Portfolio.Activities;

/// <summary>Soort ICT-activiteit.</summary>
public enum ActivityKind
{
    Renewal,
    Maintenance,
    Legacy,
}

/// <summary>Onderwerp: one of the twelve of the dashboard.</summary>
public enum Subject
{
    TaxesAndBenefits,
    BuildingAndHousing,
    Economy,
    FamilyCareAndHealth,
    InternationalCooperation,
    ClimateAndNature,
    MigrationAndTravel,
    Education,
    GovernmentAndDemocracy,
    JusticeSecurityAndDefence,
    TrafficAndTransport,
    Work,
}

/// <summary>Maatschappelijke baat: an activity names one to three.</summary>
public enum SocialBenefit
{
    Continuity,
    Compliance,
    Safety,
    Efficiency,
    Craftsmanship,
    Sustainability,
    Service,
}

/// <summary>Soort actie: why a form with costs and an end date was filled in.</summary>
public enum CostAction
{
    /// <summary>The estimate at the start; locked once it is published.</summary>
    Initial,

    /// <summary>A significant change in scope, duration or cost (herijking), reported to parliament.</summary>
    Recalibration,

    /// <summary>The yearly report.</summary>
    Report,
}

/// <summary>Reden herijking: one or more of a recalibration.</summary>
public enum RecalibrationReason
{
    ChangedGoals,
    Implementation,
    ExternalAdvice,
    Prices,
    ScopeFromWithin,
    Setbacks,
    WishOfParliament,
    ChangeOfLaw,
}

/// <summary>What an activity's organisation is, as the Wet Adviescollege ICT-toetsing tells them apart.</summary>
public enum OwnerKind
{
    Ministry,

    /// <summary>A publiekrechtelijk zelfstandig bestuursorgaan.</summary>
    Zbo,
    Police,
    Judiciary,
    Other,
}
