using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

// dotnet run -c Release --project tests/Benchmarks -- --filter '*Engine*'
// In this process: the house under test is whole anyway, and BenchmarkDotNet's own projects know nothing of our package pins.
BenchmarkSwitcher.FromAssembly(typeof(Benchmarks.EngineThroughput).Assembly).Run(args, DefaultConfig.Instance
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.DontLogOutput).WithWarmupCount(3).WithIterationCount(10))
    .WithOptions(ConfigOptions.DisableLogFile));
