namespace Rekenschap.Ui.Api;

/// <summary>What is served at this moment. A request waits until it is there; another may take its place while the server runs.</summary>
public delegate Task<T> Now<T>();
