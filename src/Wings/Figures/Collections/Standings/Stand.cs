namespace Rekenschap.Figures.Collections.Standings;

/// <summary>What can be said of how far an organisation is with a collection; several may hold, the gravest come first.</summary>
public enum Stand
{
    /// <summary>Its day passed and nothing at all was heard: no draft, no request for more time.</summary>
    Silent,

    /// <summary>Its day passed and nothing was handed in.</summary>
    Late,

    /// <summary>What it handed in came back.</summary>
    Returned,

    /// <summary>Rows of its delivery are disputed by whom they are about, or it disputes its rows in the delivery of another.</summary>
    Disputed,

    /// <summary>A question about its figures has no answer.</summary>
    Questioned,

    /// <summary>It asks for more time.</summary>
    AsksTime,

    /// <summary>It was given more time.</summary>
    Extended,

    /// <summary>It said that it has nothing to deliver.</summary>
    Nil,

    /// <summary>It has something in preparation or to be decided on.</summary>
    UnderWay,

    /// <summary>What it delivered was accepted.</summary>
    In,

    /// <summary>Nothing came yet, and its day has not passed.</summary>
    Awaited,
}
