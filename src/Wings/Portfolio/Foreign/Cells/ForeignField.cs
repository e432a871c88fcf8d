namespace Rekenschap.Portfolio.Foreign.Cells;

/// <summary>What a column of a foreign return may hold; named in mappings and in the series in small letters with underscores.</summary>
public enum ForeignField
{
    /// <summary>The number that the source itself gives a project, by which it is known over the years.</summary>
    Id,
    Name,
    Department,

    /// <summary>A number for the department, which decides where its name is written in many ways.</summary>
    DepartmentCode,

    /// <summary>What the project is a part of: an investment.</summary>
    Programme,
    Category,
    Rating,
    Start,
    End,

    /// <summary>The end as it was planned when it was last set anew, and as it is expected or became.</summary>
    PlannedEnd,
    ProjectedEnd,

    /// <summary>Millions of the currency, of the year of the return.</summary>
    YearBaseline,
    YearForecast,

    /// <summary>Forecast minus baseline.</summary>
    YearVariance,
    YearVariancePercent,

    /// <summary>Millions of the currency, over the whole life.</summary>
    WholeLife,
    WholeLifeForecast,

    /// <summary>Millions of the currency, of the project alone, to date.</summary>
    PlannedCost,
    ProjectedCost,

    /// <summary>Planned minus projected.</summary>
    CostVariance,
    CostVariancePercent,
    ScheduleVarianceDays,
    ScheduleVariancePercent,

    /// <summary>When the row was last changed.</summary>
    Updated,

    /// <summary>Prose: kept beside the series.</summary>
    Text,

    /// <summary>The year that the row itself names.</summary>
    Year,
}

/// <summary>How a cell is read.</summary>
public enum FieldKind
{
    Word,
    Amount,
    Percent,
    Day,
    Rating,
    Text,
}
