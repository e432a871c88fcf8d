namespace Rekenschap.Portfolio.Foreign.Faults;

/// <summary>What can be wrong with a foreign return. Stable; written in small letters with underscores.</summary>
public enum FaultCode
{
    // Of a file.
    FileUnknown,
    FileUnreadable,
    NotUtf8,
    LineEndsLf,
    BareCarriageReturn,
    OtherSeparator,
    Turned,

    // Of its heading.
    HeadingMissing,
    LineAboveHeading,
    HeadingTwice,
    ColumnMissing,
    ColumnUnknown,
    NoteInHeading,

    // Of a row (of a turned sheet: a column).
    EmptyRow,
    TotalRow,
    EnteredInError,
    Disclaimer,
    Misaligned,
    DuplicateRow,
    DuplicateId,
    RowWithoutName,
    RowWithoutValues,
    OtherYear,

    // Of words.
    SpacesAround,
    TextEntity,
    IdSpelling,
    IdThousands,
    DepartmentSpelling,
    DepartmentUnknown,
    DepartmentUnlikeCode,

    // Of numbers.
    NumberMark,
    NumberThousands,
    NumberExponent,
    PercentAsRatio,
    PercentDiffers,
    NumberUnreadable,
    NumberNegative,
    NumberScale,
    NumberLeap,
    ZeroForMissing,
    VarianceDiffers,

    // Of days.
    DateNotation,
    DateTwoDigits,
    DateUnreadable,
    DayMonthSwapped,
    StartOutsideYear,
    EndBeforeStart,

    // Of ratings.
    RatingSpelling,
    RatingUnknown,
    RatingOtherScale,
    RatedTwice,

    // Of what is kept back.
    WithheldWithoutLaw,
    LawUnknown,
    SpreadsheetError,

    // Between years.
    LeapOverYears,
    ScaleBreak,
    DecisionUnknown,
}

/// <summary>What was done with the value.</summary>
public enum FaultDone
{
    /// <summary>It says how the file is; no value is touched.</summary>
    Told,

    /// <summary>The value stands as it was.</summary>
    Kept,

    /// <summary>It is read as it was clearly meant.</summary>
    Mended,

    /// <summary>It stands as it was and is marked doubtful; where there is a likelier value, that is proposed and not used.</summary>
    Doubted,

    /// <summary>It is in this list and in no series.</summary>
    LeftOut,
}
