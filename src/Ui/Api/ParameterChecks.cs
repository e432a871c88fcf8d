namespace Rekenschap.Ui.Api;

/// <summary>Holds a question against what its endpoint says may be asked, before the endpoint sees it.</summary>
static class ParameterChecks
{
    public static void Run(ApiCall call)
    {
        var known = call.Operation.Parameters.Where(one => !one.InPath).ToList();
        foreach (var group in call.Asked.Pairs.GroupBy(pair => pair.Key, StringComparer.Ordinal))
            if (known.Find(one => one.Name == group.Key) is not { } parameter)
                call.Refuse(group.Key, ApiTexts.Unknown(group.Key, known.Select(one => one.Name)));
            else if (!parameter.Many && group.Count() > 1)
                call.Refuse(parameter.Name, ApiTexts.Once(parameter.Name));
            else
                Choices(call, parameter);
    }

    static void Choices(ApiCall call, ApiParameter parameter)
    {
        if (parameter.Choices.IsEmpty)
            return;
        var wrong = call.Asked.All(parameter.Name).FirstOrDefault(value => !parameter.Choices.Contains(value));
        if (wrong is not null)
            call.Refuse(parameter.Name, ApiTexts.NoChoice(wrong, parameter.Choices));
    }
}
