def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--weights", help="parameters as safetensors; else random")
    parser.add_argument("--input", help="safetensors with ${input_names}")
    parser.add_argument("--output", help="safetensors to write: ${output_name}")
    parser.add_argument(
        "--precision", choices=["float32", "float64"], default="float32"
    )
    arguments = parser.parse_args()

    torch.manual_seed(${seed})
    config = Config()
    dtype = getattr(torch, arguments.precision)
    model = ${model}(config).to(dtype).eval()
    if arguments.weights:
        model.load_state_dict(load_safetensors(arguments.weights))
    print(f"{sum(p.numel() for p in model.parameters()):,} parameters")

    length = min(16, config.maximum_length)
    if arguments.input:
        tensors = load_safetensors(arguments.input)
#if encoder_decoder
        inputs = [tensors["source"], tensors["target"]]
#elif signal
        inputs = [tensors["signal"]]
#else
        inputs = [tensors["tokens"]]
#end
#if signal
        inputs = [tensor.to(dtype) for tensor in inputs]
#end
    else:
#if signal
        size = (2, length, config.features)
        inputs = [torch.randn(size, dtype=dtype)${for_both}]
#elif padding
        size = (2, length)
        inputs = [torch.randint(1, config.vocabulary_size, size)${for_both}]
#else
        size = (2, length)
        inputs = [torch.randint(config.vocabulary_size, size)${for_both}]
#end
    with torch.no_grad():
        output = model(*inputs)
    print(f"${output_name} {list(output.shape)}")
    if arguments.output:
        save_safetensors({"${output_name}": output}, arguments.output)


if __name__ == "__main__":
    main()
